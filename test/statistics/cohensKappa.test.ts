import { cohensKappa } from '../../src/statistics/cohensKappa';

/** Kappa of a table: how often the first rater gave the row's category and the second the column's. */
function ofTable(table: readonly (readonly number[])[]): number | undefined {
  const first = table.flatMap((row, category) => row.flatMap((count) => Array<number>(count).fill(category)));
  const second = table.flatMap((row) => row.flatMap((count, category) => Array<number>(count).fill(category)));
  return cohensKappa(first, second);
}

describe('cohensKappa', () => {
  it('of 35 agreements in 50, where chance makes 25, is 0.4', () => {
    expect(
      ofTable([
        [20, 5],
        [10, 15],
      ]),
    ).toBe(0.4); // (0.7 − 0.5) / (1 − 0.5)
  });

  it('of the published table of 200 is .49', () => {
    expect(
      ofTable([
        [88, 14, 18],
        [10, 40, 10],
        [2, 6, 12],
      ]),
    ).toBeCloseTo(0.4915254237, 9); // Cohen (1968), Psychological Bulletin 70:213–220, published .49
  });

  it('is below 0 where two agree less than by chance', () => {
    expect(cohensKappa([0, 1, 0, 1], [1, 0, 1, 0])).toBe(-1);
  });

  it('of one category, or of nothing, is undefined', () => {
    expect(cohensKappa([2, 2], [2, 2])).toBeUndefined();
    expect(cohensKappa([], [])).toBeUndefined();
  });

  it('of one category each, not the same, is 0', () => {
    expect(cohensKappa([1, 1], [2, 2])).toBe(0);
  });
});
