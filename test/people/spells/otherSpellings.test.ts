import { otherSpellings } from '../../../src/people/spells/otherSpellings';
import { staffList } from '../../../src/people/staffList';
import { reading } from '../../hiring/practice';

function spellings(...sites: readonly string[]) {
  const rows = sites.map((site, i) => [`Ana ${'ABCDEFG'[i]}.`, site]);
  return otherSpellings([reading(staffList, [['Name', 'Site'], ...rows])]).map(String);
}

describe('other spellings of a site', () => {
  it('are named once each, with a blank at the end', () => {
    expect(spellings('Elm St', 'Elm St ', 'Elm St', 'elm st', 'ELM ST.')).toEqual([
      'Staff list!B3: “Elm St ”, with a blank at its end, is counted as “Elm St” (1 row)',
      'Staff list!B5: “elm st” is counted as “Elm St” (1 row)',
      'Staff list!B6: “ELM ST.” is counted as “Elm St” (1 row)',
    ]);
  });

  it('are counted as the groups of the dashboard are called', () => {
    expect(spellings('elm st', 'Elm St')).toEqual(['Staff list!B2: “elm st” is counted as “Elm St” (1 row)']);
    expect(spellings('elm st', 'elm st', 'Elm St ', 'Elm St', 'Elm St')).toEqual([
      'Staff list!B2: “elm st” is counted as “Elm St” (2 rows)',
      'Staff list!B4: “Elm St ”, with a blank at its end, is counted as “Elm St” (1 row)',
    ]);
  });

  it('are not other sites', () => {
    expect(spellings('Elm St', 'Oak Ave', '')).toEqual([]);
  });
});
