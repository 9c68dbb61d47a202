/** Two rows of two counts: yes and no of the first group, yes and no of the second. */
export type TwoByTwo = readonly [readonly [number, number], readonly [number, number]];

/** Tables are equally likely when they differ by less than rounding. */
const ROUNDING = 1e-7;

/** Tables this much less likely than the likeliest one change nothing. */
const NOTHING = 1e-300;

/**
 * Fisher's exact test, two-sided: how likely chance alone makes a table no likelier than this one, if both groups had the
 * same odds. It walks from the likeliest table outward until nothing is left, so that large counts stay quick.
 *
 * @param table Counts, whole and 0 or more.
 * @returns A share from 0 to 1; 1 where the table could not have been another one.
 * @source Fisher (1935), The Design of Experiments; the sum of the tables not likelier than the observed one
 * @example fisherExact([[3, 1], [1, 3]]).toFixed(6) // '0.485714'
 * @example fisherExact([[0, 10], [0, 10]]) // 1
 */
export function fisherExact([[a, b], [c, d]]: TwoByTwo): number {
  const margins = { row: a + b, column: a + c, total: a + b + c + d };
  const mode = likeliest(margins);
  const upward = weights(mode, (x) => next(x, margins));
  const downward = weights(mode, (x) => 1 / next(x - 1, margins), -1);
  const observed = (a < mode ? downward[mode - a] : upward[a - mode]) ?? 0;
  let all = 0;
  let unlikely = 0;
  for (const weight of [...upward, ...downward.slice(1)]) {
    all += weight;
    if (weight <= observed * (1 + ROUNDING)) unlikely += weight;
  }
  return unlikely / all;
}

interface Margins {
  readonly row: number;
  readonly column: number;
  readonly total: number;
}

/** The upper left count of the likeliest table with these margins. */
function likeliest({ row, column, total }: Margins): number {
  const middle = Math.floor(((row + 1) / (total + 2)) * (column + 1));
  return Math.min(row, column, Math.max(0, row + column - total, middle));
}

/** How much likelier the table with `x + 1` upper left is than the one with `x`; 0: there is none. */
function next(x: number, { row, column, total }: Margins): number {
  return ((row - x) * (column - x)) / ((x + 1) * (total - row - column + x + 1));
}

/** The likelihood of each table on one side, as a share of that of the likeliest, until there is nothing left. */
function weights(mode: number, change: (x: number) => number, step = 1): readonly number[] {
  const found: number[] = [];
  for (let weight = 1, x = mode; weight > NOTHING; x += step) {
    found.push(weight);
    weight *= change(x);
  }
  return found;
}
