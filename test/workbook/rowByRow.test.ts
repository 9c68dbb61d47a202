import { rowByRow } from '../../src/workbook/rowByRow';

const added = (left: unknown, right: unknown) =>
  rowByRow({
    formula: 'ADDED',
    left: { noun: 'apple', argument: left },
    right: { noun: 'pear', argument: right },
    cellOf: (a, b) => Number(a) + Number(b),
  });

describe('two columns row by row', () => {
  it('give one cell per row', () => {
    expect(added([[1], [2]], [[10], [20]])).toEqual([[11], [22]]);
    expect(added(1, 10)).toEqual([[11]]);
  });

  it('may be a single cell on either side', () => {
    expect(added([[1], [2]], 10)).toEqual([[11], [12]]);
    expect(added(1, [[10], [20]])).toEqual([[11], [21]]);
  });

  it('are as long', () => {
    expect(() => added([[1], [2], [3]], [[10], [20]])).toThrow(
      'ADDED needs one pear per apple: got 3 apples and 2 pears',
    );
  });

  it('are no wider than one cell', () => {
    expect(() => added([[1, 2]], 10)).toThrow('ADDED needs the apples in one column: got 2 columns');
  });
});
