import { duplicates } from '../../src/people/duplicates';
import { trackedCandidates } from '../../src/people/trackedCandidates';
import { list } from './listBuilder';

function pairs(...cells: readonly (readonly string[])[]): readonly (readonly (number | string)[])[] {
  const { candidates } = trackedCandidates(list(['Name', 'Email', 'Phone'], ...cells), new Set());
  return [...duplicates(candidates)].map(([later, { first, isSure }]) => [
    later.row,
    first.row,
    isSure ? 'sure' : 'possible',
  ]);
}

describe('duplicates', () => {
  it('share an e-mail address', () => {
    expect(pairs(['Ana', 'a@example.com', ''], ['A. Ruiz', 'A@example.com', ''])).toEqual([[3, 2, 'sure']]);
  });

  it('share a phone number', () => {
    expect(pairs(['Ana', '', '(555) 555-0100'], ['Ana R.', '', '555.555.0100'])).toEqual([[3, 2, 'sure']]);
  });

  it('share a name where nothing else is known', () => {
    expect(pairs(['Ana Ruiz', '', ''], ['ana  ruiz', '', ''])).toEqual([[3, 2, 'sure']]);
  });

  it('do not share a placeholder', () => {
    expect(pairs(['Ana', 'n/a', '555'], ['Ben', 'n/a', '555'])).toEqual([]);
  });

  it('are only possible where people of one name have different addresses', () => {
    expect(pairs(['Ann Lee', 'ann@example.com', ''], ['Ann Lee', 'ann.lee@example.net', ''])).toEqual([
      [3, 2, 'possible'],
    ]);
  });

  it('are only possible where one of two people of one name has no address', () => {
    expect(pairs(['Ana Ruiz', 'a@example.com', ''], ['Ruiz, Ana', '', ''])).toEqual([[3, 2, 'possible']]);
  });

  it('are all found at the first one', () => {
    const rows = [
      ['Ann Lee', 'ann@example.com', ''],
      ['ann lee ', 'ANN@EXAMPLE.COM', ''],
      ['Ann Lee', 'ann@example.com', ''],
    ];
    expect(pairs(...rows)).toEqual([
      [3, 2, 'sure'],
      [4, 2, 'sure'],
    ]);
  });

  it('go by the address before the name', () => {
    const rows = [
      ['Ana Ruiz', 'a@example.com', ''],
      ['A. Ruiz', 'b@example.com', ''],
      ['Ana Ruiz', 'b@example.com', ''],
    ];
    expect(pairs(...rows)).toEqual([[4, 3, 'sure']]);
  });

  it('share a name however it is composed', () => {
    expect(pairs(['José García', '', ''], ['Dr. Jose\u0301 Garci\u0301a, RN', '', ''])).toEqual([[3, 2, 'sure']]);
  });
});
