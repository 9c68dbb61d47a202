import type { CellWrite } from '../workbook/command';
import { asWritten } from './asWritten';
import type { Book, Tab } from './book';
import type { ColumnPlaces } from './columnPlaces';

/** A row to write: header → cell. */
export type Row = Readonly<Record<string, CellWrite>>;

/**
 * Writes rows under each other, one call for each group of columns that stand side by side.
 *
 * @param book The open spreadsheet.
 * @param tab The tab.
 * @param places Where the columns stand.
 * @param at The sheet's number of the first row.
 * @param rows The rows; a header left out empties the cell.
 */
export function writeRows(
  { zone }: Book,
  { sheet }: Tab,
  { runs }: ColumnPlaces,
  at: number,
  rows: readonly Row[],
): void {
  if (rows.length === 0) return;
  for (const { first, columns } of runs) {
    const values = rows.map((row) => columns.map((column) => asWritten(row[column.header], column, zone)));
    sheet.getRange(at, first + 1, rows.length, columns.length).setValues(values);
  }
}
