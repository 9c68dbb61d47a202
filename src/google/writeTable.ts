import { isBlank } from '../workbook/cell';
import type { TableChange } from '../workbook/command';
import type { Book } from './book';
import { type ColumnPlaces, columnPlaces } from './columnPlaces';
import { dressColumns, fitWidths } from './dressTab';
import { lastRow, makeColumns, makeRoom, makeRows } from './gridSize';
import { refreshRows } from './refreshRows';
import type { Tab } from './tab';
import { writeCharts } from './writeCharts';
import { writeFormats } from './writeFormats';
import { writeHighlights } from './writeHighlights';
import { type Row, valuesOf, writeRows } from './writeRows';

/**
 * Carries out what was decided for one tab. The tab and its columns are made where they are missing; columns of the
 * user's own are never touched.
 *
 * @param book The open spreadsheet.
 * @param change What to do.
 * @throws Problem when rows moved since they were read.
 */
export function writeTable(book: Book, change: TableChange): void {
  const { table, how, rows } = change;
  const found = book.tab(table);
  const tab = found ?? { sheet: book.spreadsheet.insertSheet(table.name), name: table.name, cells: [] };
  const isNew = lastRow(tab) === 0;
  const places = columnPlaces(tab, change.columns);
  const isWhole = isNew && how !== 'refresh';
  if (isNew && (how === 'refresh' || rows.length > USUAL_ROWS)) makeRoom(tab, rows.length + 1);
  if (isNew && table.isGenerated) warn(tab.sheet, found !== undefined);
  addColumns(book, tab, places, change, isWhole);
  if (how === 'refresh') refreshRows(book, tab, places, change);
  else if (!isWhole && how === 'add') addRows(book, tab, places, change);
  else if (!isWhole && how === 'append') write(book, tab, places, lastRow(tab) + 1, rows);
  else if (!isWhole) replaceRows(book, tab, places, change);
  const unfilled = how === 'refresh' && lastRow(tab) < 2 ? places.runs : [places.added];
  for (const run of unfilled) fitWidths(tab.sheet, run);
  if (change.highlights?.length) writeHighlights(tab, places, change.highlights);
  if (change.isFiltered) addFilter(tab, places);
  if (change.charts) writeCharts(tab, places, change.charts);
}

/** One basic filter, over the columns in use; where the user has one, it stays. */
function addFilter({ sheet }: Tab, { width }: ColumnPlaces): void {
  if (sheet.getFilter() === null) sheet.getRange(1, 1, sheet.getMaxRows(), width).createFilter();
}

/** A new tab has room for these. */
const USUAL_ROWS = 900;

/** Whoever is about to edit the tab is warned, once; a protection that Google Sheets left half made would refuse. */
function warn(sheet: Tab['sheet'], isOld: boolean): void {
  const [there] = isOld ? sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET) : [];
  (there ?? sheet.protect()).setWarningOnly(true);
}

/** Makes the columns that are missing: looks first, then headers, and in a new tab the rows with them. */
function addColumns(book: Book, tab: Tab, places: ColumnPlaces, change: TableChange, isWhole: boolean): void {
  const { added, width } = places;
  if (added.columns.length === 0) return;
  const rows = isWhole ? change.rows : [];
  const isFilled = change.how === 'refresh' || change.table.isGenerated === true;
  makeColumns(tab, width);
  const headers = Object.fromEntries(added.columns.map(({ header }) => [header, header]));
  const block = tab.sheet.getRange(1, added.first + 1, rows.length + 1, added.columns.length);
  dressColumns(tab.sheet, { ...added, block, rows: rows.length, isFilled });
  if (isWhole) writeFormats(tab, places, change);
  block.setValues(valuesOf(added.columns, [headers, ...rows], book.zone));
}

/** Appends the rows whose key is not there yet; what the user has in the tab stays as it is. */
function addRows(book: Book, tab: Tab, places: ColumnPlaces, { table, rows }: TableChange): void {
  const keys = table.key.map((key) => table.columns[key]?.header ?? key);
  const keyOf = (cell: (header: string) => unknown) =>
    keys.map((key) => String(cell(key)).trim().toLowerCase()).join('\n');
  const there = new Set(tab.cells.map((cells) => keyOf((header) => cells[places.place(header)])));
  const missing = rows.filter((row) => !there.has(keyOf((header) => row[header])));
  write(book, tab, places, lastRow(tab) + 1, missing);
}

/** Whether the rows stand there already. */
function stands({ cells }: Tab, { runs }: ColumnPlaces, rows: readonly Row[]): boolean {
  return rows.every((row, index) =>
    runs.every(({ first, columns }) =>
      columns.every(({ header }, i) => (row[header] ?? '') === cells[index + 1]?.[first + i]),
    ),
  );
}

/** Writes the rows from row 2 on and empties what is left of the earlier ones: down to the first blank row, for below it is the user's. */
function replaceRows(book: Book, tab: Tab, places: ColumnPlaces, change: TableChange): void {
  const { rows } = change;
  if (!stands(tab, places, rows)) {
    writeFormats(tab, places, change);
    write(book, tab, places, 2, rows);
  }
  const left = rowsLeft(tab, places, rows.length + 1);
  if (left === 0) return;
  for (const { first, columns } of places.runs) {
    tab.sheet.getRange(rows.length + 2, first + 1, left, columns.length).clearContent();
  }
}

/** How many rows stand below a row without a gap in the report's own columns. */
function rowsLeft({ cells }: Tab, { runs }: ColumnPlaces, from: number): number {
  const isFilled = (row: (typeof cells)[number] | undefined) =>
    runs.some(({ first, columns }) => columns.some((_, i) => !isBlank(row?.[first + i])));
  let count = 0;
  while (isFilled(cells[from + count])) count++;
  return count;
}

function write(book: Book, tab: Tab, { runs }: ColumnPlaces, at: number, rows: readonly Row[]): void {
  if (rows.length > 0) makeRows(tab, at + rows.length - 1);
  writeRows(book, tab, runs, at, rows);
}
