import { duplicates } from '../../src/people/duplicates';
import { trackedCandidates } from '../../src/people/trackedCandidates';
import { list } from './listBuilder';

function pairs(...cells: readonly (readonly string[])[]): readonly (readonly number[])[] {
  const { candidates } = trackedCandidates(list(['Name', 'Email', 'Phone'], ...cells), new Set());
  return [...duplicates(candidates)].map(([later, first]) => [later.row, first.row]);
}

describe('duplicates', () => {
  it('share an e-mail address', () => {
    expect(pairs(['Ana', 'a@example.com', ''], ['A. Ruiz', 'A@example.com', ''])).toEqual([[3, 2]]);
  });

  it('share a phone number', () => {
    expect(pairs(['Ana', '', '(555) 555-0100'], ['Ana R.', '', '555.555.0100'])).toEqual([[3, 2]]);
  });

  it('share a name where nothing else is known', () => {
    expect(pairs(['Ana Ruiz', '', ''], ['ana  ruiz', '', ''])).toEqual([[3, 2]]);
  });

  it('do not share a placeholder', () => {
    expect(pairs(['Ana', 'n/a', '555'], ['Ben', 'n/a', '555'])).toEqual([]);
  });

  it('are not two people of one name with different addresses', () => {
    expect(pairs(['Ana Ruiz', 'a@example.com', ''], ['Ana Ruiz', 'b@example.com', ''])).toEqual([]);
  });
});
