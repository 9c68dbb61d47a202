/** One rater (`1`, `2`, `3`) or the mean of all raters (`1k` …); raters differ by target, are a sample, or are these only. */
export type IccForm = 'icc1' | 'icc2' | 'icc3' | 'icc1k' | 'icc2k' | 'icc3k';

/** Below this share of all variance, a denominator is a rounding error. */
const ROUNDING = 1e-12;

/**
 * The intraclass correlation: how far raters agree on the same targets (Shrout & Fleiss). `icc2` and `icc2k` count a
 * strict rater as disagreement, `icc3` and `icc3k` do not.
 *
 * @param rows One per target with the rating of each rater, all there; rows are as long as the first.
 * @param form Which of the six.
 * @returns At most 1, often below 0 where raters disagree; `undefined` with fewer than two targets or raters, and where
 * the targets do not differ more than the raters do, so that there is nothing to divide by.
 * @source Shrout & Fleiss (1979), Psychological Bulletin 86:420–428
 * @example icc([[1, 1], [3, 3], [5, 5]], 'icc2') // 1
 * @example icc([[2, 1], [3, 2], [4, 3], [5, 4]], 'icc2').toFixed(4) // '0.7692'
 * @example icc([[3, 3], [3, 3]], 'icc1') // undefined
 */
export function icc(rows: readonly (readonly number[])[], form: IccForm): number | undefined {
  const targets = rows.length;
  const raters = rows[0]?.length ?? 0;
  if (targets < 2 || raters < 2) return undefined;
  const squares = meanSquares(rows, targets, raters);
  const [numerator, denominator] = FORMS[form](squares, targets, raters);
  const variance = squares.targets + squares.raters + squares.rest;
  return denominator > ROUNDING * variance ? numerator / denominator : undefined;
}

interface MeanSquares {
  readonly targets: number;
  readonly raters: number;
  readonly rest: number;
  /** Of the raters within each target. */
  readonly within: number;
}

type Form = (squares: MeanSquares, n: number, k: number) => readonly [numerator: number, denominator: number];

const FORMS: Readonly<Record<IccForm, Form>> = {
  icc1: ({ targets, within }, _, k) => [targets - within, targets + (k - 1) * within],
  icc2: ({ targets, raters, rest }, n, k) => [targets - rest, targets + (k - 1) * rest + (k * (raters - rest)) / n],
  icc3: ({ targets, rest }, _, k) => [targets - rest, targets + (k - 1) * rest],
  icc1k: ({ targets, within }) => [targets - within, targets],
  icc2k: ({ targets, raters, rest }, n) => [targets - rest, targets + (raters - rest) / n],
  icc3k: ({ targets, rest }) => [targets - rest, targets],
};

function meanSquares(rows: readonly (readonly number[])[], n: number, k: number): MeanSquares {
  const { cells, ofTarget, ofRater, ofAll } = means(rows, n, k);
  let rest = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < k; j++) {
      rest += ((cells[i * k + j] ?? 0) - (ofTarget[i] ?? 0) - (ofRater[j] ?? 0) + ofAll) ** 2;
    }
  }
  const targets = k * squaresFrom(ofTarget, ofAll);
  const raters = n * squaresFrom(ofRater, ofAll);
  return {
    targets: targets / (n - 1),
    raters: raters / (k - 1),
    rest: rest / ((n - 1) * (k - 1)),
    within: (raters + rest) / (n * (k - 1)),
  };
}

/** Counted from the first rating: where all are the same, all means are exactly 0. */
function means(rows: readonly (readonly number[])[], n: number, k: number) {
  const from = rows[0]?.[0] ?? 0;
  const cells = new Float64Array(n * k);
  const ofTarget = new Float64Array(n);
  const ofRater = new Float64Array(k);
  let ofAll = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < k; j++) {
      const value = (rows[i]?.[j] ?? from) - from;
      cells[i * k + j] = value;
      ofTarget[i] = (ofTarget[i] ?? 0) + value / k;
      ofRater[j] = (ofRater[j] ?? 0) + value / n;
      ofAll += value / (n * k);
    }
  }
  return { cells, ofTarget, ofRater, ofAll };
}

function squaresFrom(values: Float64Array, middle: number): number {
  let sum = 0;
  for (const value of values) sum += (value - middle) ** 2;
  return sum;
}
