import { contactMarks } from '../../src/people/contactMarks';

describe('contactMarks', () => {
  it.each(['n/a', 'none', '-', 'ana at example.com'])('take no e-mail address from "%s"', (email) => {
    expect(contactMarks({ email })).toEqual([]);
  });

  it.each(['555', 'ext. 12', '-'])('take no phone number from "%s"', (phone) => {
    expect(contactMarks({ phone })).toEqual([]);
  });
});
