import { fieldNames, headerEvidence } from '../../../src/people/matching/headerEvidence';

const phone = fieldNames({ header: 'Phone', also: ['Phone number', 'Mobile', 'Best number to reach you'] });
const strength = (header: string) => headerEvidence(header, phone)?.strength ?? 0;

describe('headerEvidence', () => {
  it('is surest of the field’s own header, then of a synonym, then of the same words', () => {
    expect([strength('PHONE'), strength('mobile')].every((each) => each > 0.9)).toBe(true);
    expect(strength('PHONE')).toBeGreaterThan(strength('Mobile'));
    expect(strength('Mobile')).toBeGreaterThan(strength('Mobile no.'));
  });

  it.each([
    '\ufeffPhone',
    ' Phone\u00a0',
    'Phone:',
    '{{phone}}',
    '<<Phone>>',
    '%PHONE%',
    '<b>Phone</b>',
    'phone_number',
    'PhoneNumber',
    'Phone #',
  ])('sees through what stands around a header: %j', (header) => {
    expect(strength(header)).toBeGreaterThan(0.85);
  });

  it('knows a header with words that say nothing new', () => {
    expect(strength('Candidate’s phone (required)')).toBeGreaterThan(0.75);
    expect(strength('What is your phone number?')).toBeGreaterThan(0.75);
  });

  it('knows a slip of the pen', () => {
    expect(headerEvidence('Emial', fieldNames({ header: 'Email', also: [] }))).toBeUndefined();
    expect(headerEvidence('Locaton', fieldNames({ header: 'Location', also: [] }))?.strength).toBe(0.75);
  });

  it.each(['Emergency phone', 'Reference phone', 'Company phone', 'Manager phone'])(
    'is about someone else: %s',
    (header) => {
      expect(strength(header)).toBe(0);
    },
  );

  it('has nothing to say of a blank header', () => {
    expect(headerEvidence('  ', phone)).toBeUndefined();
  });
});
