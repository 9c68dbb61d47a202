import { isBlank } from '../workbook/cell';
import type { Tab } from './book';

/** The grid that a new tab has. */
const NEW_ROWS = 1000;
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
 * Makes the grid at least so large. Asks for its size only where the cells that were read don't show it.
 *
 * @param tab The tab as it was read.
 * @param rows How many rows are needed.
 * @param columns How many columns are needed.
 */
export function makeRoom({ sheet, cells }: Tab, rows: number, columns: number): void {
  const isNew = cells.length === 0;
  if (rows > (isNew ? NEW_ROWS : cells.length)) addRows(sheet, rows - sheet.getMaxRows());
  if (columns > (isNew ? NEW_COLUMNS : (cells[0]?.length ?? 0))) addColumns(sheet, columns - sheet.getMaxColumns());
}

function addRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, missing: number): void {
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
}

function addColumns(sheet: GoogleAppsScript.Spreadsheet.Sheet, missing: number): void {
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
}
