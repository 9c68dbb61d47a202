import type { CellWrite } from '../workbook/cell';
import type { LiveFormulas, TableChange } from '../workbook/command';
import { Problem } from '../workbook/problem';
import type { Book } from './book';
import type { ColumnPlaces } from './columnPlaces';
import { lastRow, makeRows } from './gridSize';
import type { Tab } from './tab';
import { type Row, writeRows } from './writeRows';

/**
 * Writes each row where its key stands, appends new ones, and sorts whole rows, so that the user's own columns, notes
 * and colours travel with their row. Rows without a key are the user's and are only moved. Formulas come last: sorting
 * needs values.
 *
 * @param book The open spreadsheet.
 * @param tab The tab.
 * @param places Where the columns stand.
 * @param change The rows.
 * @throws Problem when rows moved since they were read.
 */
export function refreshRows(book: Book, tab: Tab, places: ColumnPlaces, change: TableChange): void {
  const key = change.table.columns[change.table.key[0] ?? '']?.header ?? '';
  const idAt = places.place(key);
  const read = tab.cells.slice(1, lastRow(tab)).map((cells) => String(cells[idAt] ?? ''));
  const there = read.map(marked(read));
  const rows = rowsById(tab, places, change, { key, there });
  const known = new Set(there);
  const ids = [...there, ...[...rows.keys()].filter((id) => !known.has(id))];
  if (ids.length === 0) return;
  makeRows(tab, ids.length + 1);
  const idCells = tab.sheet.getRange(2, idAt + 1, ids.length, 1);
  const idsNow = (): readonly string[] => idCells.getValues().map(([id]) => String(id));
  if (read.length > 0) requireUnmoved(tab, read, idsNow());
  writeInPlace(book, tab, places, ids, (id) => rows.get(id));
  sortRows(tab, places, ids.length, change);
  const formulas = change.formulas?.(places);
  const sorted = formulas || change.cellNotes ? idsNow() : [];
  if (formulas) writeInPlace(book, tab, places, sorted, (id, row) => withFormulas(rows.get(id), formulas, row));
  if (change.notes) writeNotes(tab, places, change.notes);
  if (change.cellNotes) writeCellNotes(tab, places, sorted, change.cellNotes);
}

/** Stands before the sheet's row number for a row whose key stands further up already. */
const COPY = 'copied row ';

function marked(read: readonly string[]): (id: string, index: number) => string {
  const firstOf = new Map<string, number>();
  for (const [index, id] of read.entries()) if (!firstOf.has(id)) firstOf.set(id, index);
  return (id, index) => (id !== '' && firstOf.get(id) !== index ? `${COPY}${index + 2}` : id);
}

/** Each row by its key, and each copied row by its mark; what a row leaves open keeps what stands there. */
function rowsById(
  tab: Tab,
  places: ColumnPlaces,
  change: TableChange,
  { key, there }: { readonly key: string; readonly there: readonly string[] },
): ReadonlyMap<string, Row> {
  const cellsOf = new Map(there.map((id, i) => [id, tab.cells[i + 1]]));
  const copied = change.copies ? there.filter((id) => id.startsWith(COPY)) : [];
  const copies = copied.map((id): [string, Row] => [id, { ...change.copies, [key]: '' }]);
  const rows = [...change.rows.map((row): [string, Row] => [String(row[key]), row]), ...copies];
  return new Map(rows.map(([id, row]) => [id, completed(row, cellsOf.get(id), places)]));
}

function completed(row: Row, cells: readonly CellWrite[] | undefined, { runs }: ColumnPlaces): Row {
  if (!cells) return row;
  const placed = runs.flatMap(({ first, columns }) => columns.map(({ header }, i) => ({ header, place: first + i })));
  const open = placed.filter(({ header }) => !(header in row));
  if (open.length === 0) return row;
  return { ...row, ...Object.fromEntries(open.map(({ header, place }) => [header, cells[place]])) };
}

function requireUnmoved({ name }: Tab, read: readonly string[], now: readonly string[]): void {
  if (read.every((id, i) => id === now[i])) return;
  const message = `rows of “${name}” moved while the add-on was working; nothing was written there. Choose the command again`;
  throw new Problem(message, { sheet: name, cell: '' });
}

/** Writes the rows that have a key, group by group; the rows between them stay untouched. */
function writeInPlace(
  book: Book,
  tab: Tab,
  places: ColumnPlaces,
  ids: readonly string[],
  rowFor: (id: string, row: number) => Row | undefined,
): void {
  let group: Row[] = [];
  for (let index = 0; index <= ids.length; index++) {
    const row = rowFor(ids[index] ?? '', index + 2);
    if (row) group.push(row);
    else {
      writeRows(book, tab, places.runs, index + 2 - group.length, group);
      group = [];
    }
  }
}

function sortRows({ sheet }: Tab, places: ColumnPlaces, rows: number, { sortBy }: TableChange): void {
  if (!sortBy) return;
  const order = sortBy.map(({ header, descending }) => ({ column: places.place(header) + 1, ascending: !descending }));
  sheet.getRange(2, 1, rows, places.width).sort(order);
}

function withFormulas(row: Row | undefined, formulas: LiveFormulas, at: number): Row | undefined {
  if (!row) return undefined;
  const live: Record<string, CellWrite> = { ...row };
  for (const header in formulas) live[header] = { formula: formulas[header]?.(at) ?? '' };
  return live;
}

/** Notes of the rows that have a key; those of other rows between them stay. */
function writeCellNotes(
  { sheet }: Tab,
  { place }: ColumnPlaces,
  ids: readonly string[],
  notes: NonNullable<TableChange['cellNotes']>,
): void {
  for (const [header, noteOf] of Object.entries(notes)) {
    const cells = sheet.getRange(2, place(header) + 1, ids.length, 1);
    const found = ids.every((id) => noteOf.has(id)) ? [] : cells.getNotes();
    cells.setNotes(ids.map((id, row) => [noteOf.get(id) ?? found[row]?.[0] ?? '']));
  }
}

function writeNotes({ sheet }: Tab, { place, width }: ColumnPlaces, notes: Readonly<Record<string, string>>): void {
  const headers = sheet.getRange(1, 1, 1, width);
  const [found = []] = headers.getNotes();
  for (const header in notes) found[place(header)] = notes[header] ?? '';
  headers.setNotes([found]);
}
