import type { CellWrite } from '../workbook/cell';
import type { Column } from '../workbook/columns';
import { asWritten, type Written } from './asWritten';
import type { Book } from './book';
import type { ColumnRun } from './columnPlaces';
import type { Tab } from './tab';
import { wroteRows } from './writing';
import type { Zone } from './zone';

/** A row to write: header → cell. */
export type Row = Readonly<Record<string, CellWrite>>;

/**
 * Writes rows under each other, one call for each group of columns that stand side by side.
 *
 * @param book The open spreadsheet.
 * @param tab The tab.
 * @param runs The columns, in groups that stand side by side.
 * @param at The sheet's number of the first row.
 * @param rows The rows; a header left out empties the cell.
 */
export function writeRows(
  { zone }: Book,
  { sheet }: Tab,
  runs: readonly ColumnRun[],
  at: number,
  rows: readonly Row[],
): void {
  if (rows.length === 0) return;
  for (const { first, columns } of runs) {
    sheet.getRange(at, first + 1, rows.length, columns.length).setValues(valuesOf(columns, rows, zone));
  }
  wroteRows(at, at + rows.length - 1);
}

/**
 * The cells of rows as `setValues` must get them.
 *
 * @param columns The columns.
 * @param rows The rows; a header left out empties the cell.
 * @param zone The spreadsheet's zone.
 */
export function valuesOf(columns: readonly Column<unknown>[], rows: readonly Row[], zone: Zone): Written[][] {
  return rows.map((row) => columns.map((column) => asWritten(row[column.header], column, zone)));
}
