import { likelyProfile } from '../../src/people/likelyProfile';

describe('likelyProfile', () => {
  it.each([
    ['Office Manager', 'Office manager'],
    ['Practice Manager', 'Office manager'],
    ['Office Administrator', 'Office manager'],
    ['Front-Desk', 'Front desk'],
    ['Receptionists', 'Front desk'],
    ['Patient Services Representative', 'Front desk'],
    ['PSR', 'Front desk'],
    ['Scheduler', 'Front desk'],
    ['Check-in', 'Front desk'],
    ['Medical Administrative Assistant', 'Front desk'],
    ['MA', 'Medical assistant'],
    ['CMA', 'Medical assistant'],
    ['Clinical Assistant', 'Medical assistant'],
    ['Med Asst', 'Medical assistant'],
    ['Billing Specialist', 'Biller/coder'],
    ['Medical Coder', 'Biller/coder'],
    ['Revenue Cycle Specialist', 'Biller/coder'],
    ['Billing & Coding', 'Biller/coder'],
    ['Biller/Coder', 'Biller/coder'],
  ])('takes "%s" for %s', (word, profile) => {
    expect(likelyProfile(word)?.profile).toBe(profile);
  });

  it.each([
    'Marketing manager',
    'Nurse',
    'Dental assistant',
    'Physician Assistant',
    'Medical Scribe',
    'Open position',
    '',
  ])('knows no profile for "%s"', (word) => {
    expect(likelyProfile(word)).toBeUndefined();
  });

  it.each(['Medical assistant', 'MA', 'M.A.', 'Med. Assistant', 'medical asst', 'Medical Assistants'])(
    'takes "%s" for the same name',
    (word) => {
      expect(likelyProfile(word)).toEqual({ profile: 'Medical assistant', confidence: 1, isSameName: true });
    },
  );

  it('is less certain of related titles, and does not take them for the same name', () => {
    expect(likelyProfile('CMA')).toEqual({ profile: 'Medical assistant', confidence: 0.9, isSameName: false });
    expect(likelyProfile('Medical Office Assistant')).toMatchObject({ confidence: 0.5, isSameName: false });
  });

  it.each([
    ['Front Desk - Elm St', 'Front desk'],
    ['Sr. Medical Assistant', 'Medical assistant'],
    ['MA (float)', 'Medical assistant'],
    ['Lead MA', 'Medical assistant'],
    ['MA II', 'Medical assistant'],
  ])('passes over the level or site of "%s"', (word, profile) => {
    expect(likelyProfile(word)).toEqual({ profile, confidence: 0.8, isSameName: false });
  });

  it('does not take a state for a title', () => {
    expect(likelyProfile('Nurse - Boston, MA')).toBeUndefined();
  });

  it('does not choose between two roles', () => {
    expect(likelyProfile('Front desk/MA')).toBeUndefined();
    expect(likelyProfile('MA/Front desk')).toBeUndefined();
  });
});
