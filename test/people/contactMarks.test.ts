import { contactMarks } from '../../src/people/contactMarks';

describe('contactMarks', () => {
  it.each(['n/a', 'none', '-', 'ana at example.com'])('take no e-mail address from "%s"', (email) => {
    expect(contactMarks({ email })).toEqual([]);
  });

  it.each([
    ['Jane Doe <jane@example.com>', ['mail:jane@example.com']],
    ['mailto:jane@example.com', ['mail:jane@example.com']],
    ['jane@example.com, j2@example.com', ['mail:jane@example.com', 'mail:j2@example.com']],
    ['jane.doe+indeed@example.com.', ['mail:jane.doe+indeed@example.com']],
    ["o'brien@example.com", ["mail:o'brien@example.com"]],
    ['a@example.com; A@example.com', ['mail:a@example.com']],
    ['none@none.com', []],
  ])('of "%s" are %p', (email, marks) => {
    expect(contactMarks({ email })).toEqual(marks);
  });

  it.each([
    ['15550100199', ['phone:5550100199']],
    ['+1 (555) 010-0199', ['phone:5550100199']],
    ['555-010-0199 x12', ['phone:5550100199']],
    ['555-010-0199 ext. 12', ['phone:5550100199']],
    ['555/010-0199', ['phone:5550100199']],
    ['555-010-0199 or 555-010-0198', ['phone:5550100199', 'phone:5550100198']],
  ])('of "%s" are %p', (phone, marks) => {
    expect(contactMarks({ phone })).toEqual(marks);
  });

  it.each(['555', 'ext. 12', '-', '1.555E+10', '000-000-0000', '123-45-6789'])(
    'take no phone number from "%s"',
    (phone) => {
      expect(contactMarks({ phone })).toEqual([]);
    },
  );
});
