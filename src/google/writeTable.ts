import type { TableChange } from '../workbook/command';
import type { Book, Tab } from './book';
import { type ColumnPlaces, columnPlaces } from './columnPlaces';
import { dressColumns, protectTab } from './dressTab';
import { lastRow, makeRoom } from './gridSize';
import { refreshRows } from './refreshRows';
import { writeRows } from './writeRows';

/**
 * Carries out what was decided for one tab. The tab and its columns are made where they are missing; columns of the
 * user's own are never touched.
 *
 * @param book The open spreadsheet.
 * @param change What to do.
 * @throws Problem when rows moved since they were read.
 */
export function writeTable(book: Book, change: TableChange): void {
  const found = book.tab(change.table);
  const tab = found ?? { sheet: book.spreadsheet.insertSheet(change.table.name), name: change.table.name, cells: [] };
  const places = columnPlaces(tab, change.columns);
  addHeaders(tab, places);
  if (change.how === 'add') addRows(book, tab, places, change);
  else if (change.how === 'replace') replaceRows(book, tab, places, change);
  else refreshRows(book, tab, places, change);
  dressColumns(tab.sheet, places);
  if (!found && change.table.isGenerated) protectTab(tab.sheet, change.table.name);
}

function addHeaders({ sheet }: Tab, { added: { first, columns }, width }: ColumnPlaces): void {
  if (columns.length === 0) return;
  makeRoom(sheet, 1, width);
  sheet.getRange(1, first + 1, 1, columns.length).setValues([columns.map(({ header }) => header)]);
}

/** Appends the rows whose key is not there yet; what the user has in the tab stays as it is. */
function addRows(book: Book, tab: Tab, places: ColumnPlaces, { table, rows }: TableChange): void {
  const keys = table.key.map((key) => table.columns[key]?.header ?? key);
  const keyOf = (cell: (header: string) => unknown) =>
    keys.map((key) => String(cell(key)).trim().toLowerCase()).join('\n');
  const there = new Set(tab.cells.map((cells) => keyOf((header) => cells[places.place(header)])));
  const missing = rows.filter((row) => !there.has(keyOf((header) => row[header])));
  writeAt(book, tab, places, lastRow(tab) + 1, missing);
}

/** Writes the rows from row 2 on and empties what is left of the earlier ones. */
function replaceRows(book: Book, tab: Tab, places: ColumnPlaces, { rows }: TableChange): void {
  writeAt(book, tab, places, 2, rows);
  const left = lastRow(tab) - rows.length - 1;
  if (left <= 0) return;
  for (const { first, columns } of places.runs) {
    tab.sheet.getRange(rows.length + 2, first + 1, left, columns.length).clearContent();
  }
}

function writeAt(book: Book, tab: Tab, places: ColumnPlaces, at: number, rows: TableChange['rows']): void {
  const last = at + rows.length - 1;
  if (rows.length > 0 && last > tab.cells.length) makeRoom(tab.sheet, last, 1);
  writeRows(book, tab, places, at, rows);
}
