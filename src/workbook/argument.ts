import { isBlank } from './cell';
import { Problem } from './problem';

/** A range as a formula gets it. */
export type Rows = readonly (readonly unknown[])[];

/**
 * A formula's argument as rows of cells: a single cell becomes one row of one cell.
 *
 * @param argument What Sheets handed over.
 * @returns Rows of cells; an omitted argument is one row with one blank.
 * @example rowsOf(4) // [[4]]
 * @example rowsOf([[1, 2], [3, 4]]) // [[1, 2], [3, 4]]
 */
export function rowsOf(argument: unknown): Rows {
  if (!Array.isArray(argument)) return [[argument ?? '']];
  return argument.every(Array.isArray) ? argument : [argument];
}

/**
 * How many cells a row has; all rows of a range are as wide.
 *
 * @example widthOf([[1, 2], [3, 4]]) // 2
 */
export function widthOf(rows: Rows): number {
  return rows[0]?.length ?? 0;
}

/**
 * Whether a row has nothing in it, as the rows below the data in an open range do.
 *
 * @example isBlankRow(['', '']) // true
 */
export function isBlankRow(row: readonly unknown[]): boolean {
  for (let i = 0; i < row.length; i++) if (!isBlank(row[i])) return false;
  return true;
}

/**
 * The cells of an argument that is one column, or one cell.
 *
 * @param formula Who asks: the formula's name.
 * @param what What stands in the column: `the start days`.
 * @param argument What Sheets handed over.
 * @throws Problem when it is wider.
 * @example columnOf('ONBOARD_DUE', 'the offsets', [[1], [2]]) // [1, 2]
 */
export function columnOf(formula: string, what: string, argument: unknown): readonly unknown[] {
  const rows = rowsOf(argument);
  if (widthOf(rows) > 1) throw new Problem(`${formula} needs ${what} in one column: got ${widthOf(rows)} columns`);
  return rows.map(([cell]) => cell);
}

/**
 * The one cell of an argument that is not a range.
 *
 * @param formula Who asks: the formula's name.
 * @param what What the cell holds: `unit`.
 * @param argument What Sheets handed over.
 * @throws Problem when there are more cells.
 * @example onlyCell('ONBOARD_DUE', 'unit', [['business']]) // 'business'
 */
export function onlyCell(formula: string, what: string, argument: unknown): unknown {
  const cells = rowsOf(argument).flat();
  if (cells.length > 1) throw new Problem(`${formula} needs one cell as ${what}: got ${cells.length} cells`);
  return cells[0];
}
