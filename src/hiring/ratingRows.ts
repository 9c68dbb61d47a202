import { type Rows, rowsOf, widthOf } from '../workbook/argument';
import { isBlank, isMissing, quoted } from '../workbook/cell';
import { counted } from '../workbook/counted';
import { Problem } from '../workbook/problem';

/** Stands for a missing rating. Kept here because the loops below run over a million cells. */
const NONE = Number.NaN;

/** Sums of larger weights would lose their digits. */
const MOST_WEIGHT = 1e12;

/** Weights for every row: the same ones, or each row its own. */
export interface Weights {
  /** The weights of a row, or the sentence that says what is wrong with them. */
  of(row: number): ArrayLike<number> | string;
}

/**
 * The weights of a formula, checked against its ratings.
 *
 * @param formula The formula's name, for messages.
 * @param argument One weight per rating column, in a row or a column, or a row of weights for each row of ratings.
 * @param ratings The rows that are to be weighted.
 * @returns The weights of each row.
 * @throws Problem when the sizes do not fit, or when weights for all rows are no numbers, negative, or add up to nothing.
 */
export function weightsFor(formula: string, argument: unknown, ratings: Rows): Weights {
  const rows = rowsOf(argument);
  const width = widthOf(ratings);
  const shared = sharedWeights(rows, width);
  if (shared?.length === width) {
    const weights = readWeights(shared);
    if (typeof weights === 'string') throw new Problem(`${formula} needs weights of 0 or more: ${weights}`);
    return { of: () => weights };
  }
  if (shared || widthOf(rows) !== width) throw new Problem(sizes(formula, width, shared ?? rows[0] ?? []));
  if (rows.length !== ratings.length) {
    throw new Problem(
      `${formula} needs as many rows of weights as of ratings: got ${ratings.length} and ${rows.length}`,
    );
  }
  return { of: (row) => readWeights(rows[row] ?? []) };
}

/** The weights that count for every row, where they stand in one row or column; blanks below an open column are none. */
function sharedWeights(rows: Rows, width: number): readonly unknown[] | undefined {
  const isColumn = widthOf(rows) === 1 && width > 1;
  const weights = rows.length === 1 ? rows[0] : isColumn ? rows.map((row) => row[0]) : undefined;
  const extra = weights?.slice(width) ?? [];
  return extra.every(isBlank) ? weights?.slice(0, width) : weights;
}

function sizes(formula: string, width: number, weights: readonly unknown[]): string {
  return `${formula} needs one weight per rating column: got ${counted(width, 'column')} and ${counted(weights.length, 'weight')}`;
}

function readWeights(cells: readonly unknown[]): Float64Array | string {
  const weights = new Float64Array(cells.length);
  let sum = 0;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    if (isBlank(cell)) continue;
    if (typeof cell !== 'number' || !(cell >= 0) || cell > MOST_WEIGHT) return `weight ${i + 1} is ${quoted(cell)}`;
    weights[i] = cell;
    sum += cell;
  }
  return sum > 0 ? weights : 'the weights add up to nothing';
}

/**
 * Reads one row of ratings into numbers, `NaN` for the missing ones.
 *
 * @param cells The row's cells.
 * @param scaleMax The highest rating; `Infinity` where the scale is not known.
 * @param into Takes the ratings; as long as the row.
 * @returns `undefined` when all could be read, otherwise the sentence that names the first cell that could not.
 * @example readRatings([4, 'N/A'], 5, new Float64Array(2)) // undefined
 * @example readRatings([7], 5, new Float64Array(1)) // '7 is above 5, the highest rating'
 */
export function readRatings(cells: readonly unknown[], scaleMax: number, into: Float64Array): string | undefined {
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    if (typeof cell === 'number' && cell >= 1 && cell <= scaleMax) into[i] = cell;
    else if (isMissing(cell)) into[i] = NONE;
    else return ratingComplaint(cell, scaleMax);
  }
  return undefined;
}

/**
 * What is wrong with a cell that should be a rating.
 *
 * @param cell A cell that is neither a rating nor missing.
 * @param scaleMax The highest rating; `Infinity` where the scale is not known.
 * @example ratingComplaint(0, 5) // '0 is below 1, the lowest rating'
 * @example ratingComplaint('four', 5) // '"four" is not a rating from 1 to 5'
 */
export function ratingComplaint(cell: unknown, scaleMax: number): string {
  if (typeof cell === 'number' && cell > scaleMax) return `${cell} is above ${scaleMax}, the highest rating`;
  if (typeof cell === 'number' && cell < 1) return `${cell} is below 1, the lowest rating`;
  return `${quoted(cell)} is not a rating ${Number.isFinite(scaleMax) ? `from 1 to ${scaleMax}` : 'of 1 or more'}`;
}
