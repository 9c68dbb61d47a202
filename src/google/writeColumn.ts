import { isBlank } from '../workbook/cell';
import type { ColumnChange } from '../workbook/command';
import { Problem } from '../workbook/problem';
import { asWritten } from './asWritten';
import type { Book, Tab } from './book';
import { columnPlaces } from './columnPlaces';
import { makeColumns } from './gridSize';

/**
 * Writes cells of the one column that the add-on keeps in the user's list, making the column at the right end where it
 * is missing. No other cell of the list is written.
 *
 * @param book The open spreadsheet.
 * @param tab The user's list.
 * @param change The column and its new cells.
 * @throws Problem when the list changed since it was read.
 */
export function writeColumn({ zone }: Book, tab: Tab, { column, values }: ColumnChange): void {
  const { place, added, width } = columnPlaces(tab, [column]);
  const isNew = added.columns.length > 0;
  const at = place(column.header);
  requireUnchanged(tab);
  if (isNew) makeColumns(tab, width);
  const rows = [...values.keys()].sort((a, b) => a - b);
  const first = isNew ? 1 : (rows[0] ?? 1);
  const cells = tab.cells.slice(first - 1, rows[rows.length - 1]).map((row, i) => {
    const kept = isBlank(row[at]) ? undefined : row[at];
    const header = isNew && i === 0 ? column.header : kept;
    return [asWritten(values.get(first + i) ?? header, column, zone)];
  });
  const range = tab.sheet.getRange(first, at + 1, cells.length, 1).setValues(cells);
  if (isNew) range.setNotes(cells.map((_, i) => [i === 0 ? column.note : '']));
}

/** People don't wait for the add-on: a row may have been inserted or sorted since the list was read. */
function requireUnchanged({ sheet, name, cells }: Tab): void {
  const now = sheet.getDataRange().getValues();
  const isSame =
    now.length === cells.length && now.every((row, i) => row.every((cell, j) => isAsRead(cell, cells[i]?.[j])));
  if (isSame) return;
  const message = `“${name}” was edited while the add-on was working; nothing was written there. Choose the command again`;
  throw new Problem(message, { sheet: name, cell: '' });
}

function isAsRead(now: unknown, read: unknown): boolean {
  return now === read || now instanceof Date;
}
