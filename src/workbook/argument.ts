import { isBlank } from './cell';

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
