import { isBlank } from '../workbook/cell';
import type { Tab } from './tab';

/** The columns that a new tab has. */
const NEW_COLUMNS = 26;

/**
 * The number of the last row with anything in it, headers included; 0 for a new tab.
 *
 * @param tab The tab as it was read.
 */
export function lastRow({ cells }: Tab): number {
  let last = cells.length;
  while (last > 0 && cells[last - 1]?.every(isBlank)) last--;
  return last;
}

/**
 * Gives a new tab rows on top of its own, so that the user has room below. Comes before anything is written: rows that
 * are inserted later take their looks from the row above.
 *
 * @param tab The new tab.
 * @param rows How many rows are going to be written.
 */
export function makeRoom({ sheet }: Tab, rows: number): void {
  sheet.insertRowsAfter(sheet.getMaxRows(), rows);
}

/**
 * Makes the grid of a tab at least so large; its size is asked for only where the cells that were read don't show it.
 *
 * @param tab The tab as it was read.
 * @param rows How many rows are needed.
 */
export function makeRows({ sheet, cells }: Tab, rows: number): void {
  if (cells.length === 0 || rows <= cells.length) return;
  const size = sheet.getMaxRows();
  if (rows > size) sheet.insertRowsAfter(size, rows - size);
}

/**
 * The same for columns.
 *
 * @param tab The tab as it was read.
 * @param columns How many columns are needed.
 */
export function makeColumns({ sheet, cells }: Tab, columns: number): void {
  const known = cells.length === 0 ? NEW_COLUMNS : (cells[0]?.length ?? 0);
  if (columns <= known) return;
  const size = sheet.getMaxColumns();
  if (columns > size) sheet.insertColumnsAfter(size, columns - size);
}
