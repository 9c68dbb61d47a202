import { isBlank } from '../workbook/cell';
import type { Tab } from './book';

/**
 * The number of the last row with anything in it, headers included.
 *
 * @param tab The tab as it was read.
 */
export function lastRow({ cells }: Tab): number {
  let last = cells.length;
  while (last > 1 && cells[last - 1]?.every(isBlank)) last--;
  return Math.max(1, last);
}

/**
 * Makes the grid at least so large.
 *
 * @param sheet The tab.
 * @param rows How many rows are needed.
 * @param columns How many columns are needed.
 */
export function makeRoom(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number, columns: number): void {
  const missingRows = rows - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(rows - missingRows, missingRows);
  const missingColumns = columns - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(columns - missingColumns, missingColumns);
}
