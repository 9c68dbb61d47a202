import { usualSpelling } from '../../../src/people/spells/usualSpelling';
import { staffList } from '../../../src/people/staffList';
import { reading } from '../../hiring/practice';

function roles(...words: readonly string[]) {
  return reading(staffList, [['Name', 'Role'], ...words.map((word, i) => [`Ana ${'ABCDEFG'[i]}.`, word])]);
}

describe('the usual spelling of a role', () => {
  it('is the most frequent one of all tabs', () => {
    const spelled = usualSpelling([roles('MA', 'ma', 'MA'), roles('ma ', 'ma', 'Biller')], 'role');
    expect(['MA', ' Ma', 'biller'].map(spelled)).toEqual(['ma', 'ma', 'Biller']);
  });

  it('is the word itself where no row has it', () => {
    expect(usualSpelling([roles('MA')], 'role')('Scribe')).toBe('Scribe');
    expect(usualSpelling([roles('MA')], 'site')('Elm St')).toBe('Elm St');
  });
});
