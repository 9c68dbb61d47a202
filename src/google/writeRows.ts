import type { CellWrite } from '../workbook/cell';
import { asWritten } from './asWritten';
import type { Book } from './book';
import type { ColumnRun } from './columnPlaces';
import type { Tab } from './tab';

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
 * @returns The ranges written, one for each group.
 */
export function writeRows(
  { zone }: Book,
  { sheet }: Tab,
  runs: readonly ColumnRun[],
  at: number,
  rows: readonly Row[],
): readonly GoogleAppsScript.Spreadsheet.Range[] {
  if (rows.length === 0) return [];
  return runs.map(({ first, columns }) => {
    const values = rows.map((row) => columns.map((column) => asWritten(row[column.header], column, zone)));
    return sheet.getRange(at, first + 1, rows.length, columns.length).setValues(values);
  });
}
