import { sortOrder } from '../../../src/simulator/cells/sortOrder';
import { CellError, type Scalar } from '../../../src/simulator/cells/value';

const NA = new CellError('#N/A');

function sorted(values: readonly Scalar[], isAscending: boolean): (Scalar | undefined)[] {
  const rows = values.map((value) => [value]);
  return sortOrder(rows, [{ column: 0, isAscending }]).map((index) => values[index]);
}

describe('the order of sorted rows', () => {
  it('puts numbers before text before booleans before errors, and empty cells last', () => {
    expect(sorted([NA, true, null, 'b', 'A', 2, false, 1], true)).toEqual([1, 2, 'A', 'b', false, true, NA, null]);
  });

  it('is reversed when descending, but for the empty cells', () => {
    expect(sorted([NA, true, null, 'b', 'A', 2, false, 1], false)).toEqual([NA, true, false, 'b', 'A', 2, 1, null]);
  });

  it('keeps text of different case in the order in which it stands', () => {
    expect(sorted(['b', 'B', 'a', 'A'], true)).toEqual(['a', 'A', 'b', 'B']);
  });

  it('counts the empty text of a formula as text', () => {
    expect(sorted(['', null, 5], false)).toEqual(['', 5, null]);
  });

  it('asks the next column where the first is equal', () => {
    const rows = [
      ['x', 1],
      ['x', 2],
      ['a', 0],
    ];
    const keys = [
      { column: 0, isAscending: true },
      { column: 1, isAscending: false },
    ];
    expect(sortOrder(rows, keys)).toEqual([2, 1, 0]);
  });
});
