import { gatherRoles, roleFinder } from '../../src/hiring/roleNames';

describe('gatherRoles', () => {
  it('takes spellings of one role together under the most frequent one', () => {
    expect(gatherRoles(['front desk', 'Front Desk', 'Front-Desk', 'Front Desk'])).toEqual([
      { role: 'Front Desk', alsoCalled: ['front desk', 'Front-Desk'] },
    ]);
  });

  it('takes abbreviations of one title together', () => {
    expect(gatherRoles(['MA', 'Medical Assistant', 'Med Asst', 'Medical Assistant'])).toEqual([
      { role: 'Medical Assistant', alsoCalled: ['MA', 'Med Asst'] },
    ]);
  });

  it('leaves related titles apart', () => {
    const words = ['Medical Assistant', 'CMA', 'Front desk', 'Receptionist', 'Sr. Medical Assistant'];
    expect(gatherRoles(words).map(({ role }) => role)).toEqual(words);
  });

  it('keeps the order in which roles first occur', () => {
    expect(gatherRoles(['MA', 'Biller', 'MA']).map(({ role }) => role)).toEqual(['MA', 'Biller']);
  });
});

describe('roles with commas and signs', () => {
  it('are found by their names; a comma is no end of a spelling', () => {
    const roles = gatherRoles(['Nurse, RN', 'nurse, RN', 'RN', '???']).map(({ role, alsoCalled }) => ({
      role,
      alsoCalled: alsoCalled.join(', '),
    }));
    const find = roleFinder(roles);
    expect(['Nurse, RN', 'RN', '???'].map(find)).toEqual(['Nurse, RN', 'RN', '???']);
  });
});

describe('roleFinder', () => {
  const find = roleFinder([{ role: 'Medical Assistant', alsoCalled: 'MA, Med. Asst.' }]);

  it('finds a role by any of its names', () => {
    expect(find('medical assistant')).toBe('Medical Assistant');
    expect(find('ma')).toBe('Medical Assistant');
    expect(find('Med Asst')).toBe('Medical Assistant');
  });

  it('finds nothing for an unknown word', () => {
    expect(find('Biller')).toBeUndefined();
  });
});
