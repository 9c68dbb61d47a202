import { columnLetters } from '../workbook/address';
import type { CellWrite } from '../workbook/cell';
import type { LiveFormulas, TableChange } from '../workbook/command';
import { Problem } from '../workbook/problem';
import type { Written } from './asWritten';
import type { Book } from './book';
import { changedRuns } from './changedRuns';
import type { ColumnPlaces, ColumnRun } from './columnPlaces';
import { lastRow, makeRows } from './gridSize';
import { runsOnly } from './runsOnly';
import type { Tab } from './tab';
import { tickBoxes } from './tickBoxes';
import { writeCellNotes } from './writeCellNotes';
import { type Row, valuesOf, writeRows } from './writeRows';

/**
 * Writes each row where its key stands, appends new ones, and sorts whole rows, so that the user's own columns, notes
 * and colours travel with their row. Rows without a key are the user's and are only moved. Formulas come last: sorting
 * needs values.
 *
 * People don't wait for the add-on: rows can move between any two calls. Keys that stand there are never written again, so
 * a key stays beside what the user has in its row; whoever moved rows meanwhile sees the others written once more.
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
  const rows = rowsById(change, key, there);
  const known = new Set(there);
  const fresh = [...rows.keys()].filter((id) => !known.has(id));
  const ids = [...there, ...fresh];
  if (ids.length === 0) return;
  makeRows(tab, ids.length + 1);
  const idCells = tab.sheet.getRange(2, idAt + 1, ids.length, 1);
  const idsNow = (): readonly string[] => idCells.getValues().map(([id]) => String(id));
  if (read.length > 0) requireUnmoved(tab, read, idsNow);
  appendRows(
    book,
    tab,
    places,
    read.length + 2,
    fresh.map((id) => rows.get(id) ?? {}),
  );
  const isNobodys = read.length === 0;
  const formulas = change.formulas?.(places);
  const kept = new Set([key, ...(change.theirs ?? [])]);
  const runs = isNobodys ? places.runs : runsOnly(places, (header) => !kept.has(header));
  const inPlace = { book, tab, runs, idsNow, isNobodys };
  const whole = completing(tab, places, there, rows);
  if (read.length > 0) {
    if (change.copies) clearRuns(tab, [{ first: idAt, columns: [] }], rowsOf(ids, isCopy));
    const changed = { ...inPlace, runs: changedRuns({ runs, tab, ids: there, rows, formulas, change }) };
    if (changed.runs.length > 0) writeInPlace(changed, ids, whole);
  }
  sortRows(tab, places, ids.length, change);
  const sorted = formulas || change.cellNotes ? idsNow() : [];
  if (formulas) {
    const own = runsOnly(places, (header) => header in formulas);
    const live = own.length < runs.length ? { ...inPlace, runs: own } : inPlace;
    writeInPlace(live, sorted, (id, row) => withFormulas(whole(id), formulas, row));
  }
  tickBoxes(tab, places, ids.length);
  if (change.notes) writeNotes(tab, places, change.notes);
  if (change.cellNotes) writeCellNotes(tab, places, sorted, change.cellNotes, isNobodys);
}

/** Stands before the sheet's row number for a row whose key stands further up already. */
const COPY = 'copied row ';

function marked(read: readonly string[]): (id: string, index: number) => string {
  const firstOf = new Map<string, number>();
  for (const [index, id] of read.entries()) if (!firstOf.has(id)) firstOf.set(id, index);
  return (id, index) => (id !== '' && firstOf.get(id) !== index ? `${COPY}${index + 2}` : id);
}

/** Each row by its key, and each copied row by its mark. */
function rowsById(change: TableChange, key: string, there: readonly string[]): ReadonlyMap<string, Row> {
  const copied = change.copies ? there.filter((id) => id.startsWith(COPY)) : [];
  const copies = copied.map((id): [string, Row] => [id, { ...change.copies, [key]: '' }]);
  return new Map([...change.rows.map((row): [string, Row] => [String(row[key]), row]), ...copies]);
}

/** Gives rows by their keys; what a row leaves open keeps what stands there. */
function completing(
  { cells }: Tab,
  { runs }: ColumnPlaces,
  there: readonly string[],
  rows: ReadonlyMap<string, Row>,
): (id: string) => Row | undefined {
  const at = new Map(there.map((id, i) => [id, i + 1]));
  const placed = runs.flatMap(({ first, columns }) => columns.map(({ header }, i) => ({ header, place: first + i })));
  return (id) => {
    const [row, stands] = [rows.get(id), cells[at.get(id) ?? 0]];
    const open = row && stands && at.has(id) ? placed.filter(({ header }) => !(header in row)) : [];
    if (!row || !stands || open.length === 0) return row;
    const whole: Record<string, CellWrite> = { ...row };
    for (const { header, place } of open) whole[header] = stands[place];
    return whole;
  };
}

/** Also that none came while the tab was being read. */
function requireUnmoved({ sheet, name, cells }: Tab, read: readonly string[], idsNow: () => readonly string[]): void {
  const isAsLong = sheet.getLastRow() === cells.length;
  const now = idsNow();
  if (isAsLong && read.every((id, i) => id === now[i])) return;
  const message = `rows of “${name}” moved while the add-on was working; nothing was written there. Choose the command again`;
  throw new Problem(message, { sheet: name, cell: '' });
}

/** So many new rows go in one by one, each below whatever stands there at that moment; more of them go in as a block. */
const MOST_APPENDED = 5;

function appendRows(book: Book, tab: Tab, { runs, width }: ColumnPlaces, at: number, rows: readonly Row[]): void {
  if (at === 2 || rows.length > MOST_APPENDED) {
    writeRows(book, tab, runs, at, rows);
    return;
  }
  for (const row of rows) {
    const cells: Written[] = Array.from({ length: width }, () => '');
    for (const { first, columns } of runs) {
      const [values = []] = valuesOf(columns, [row], book.zone);
      cells.splice(first, columns.length, ...values);
    }
    tab.sheet.appendRow(cells);
  }
}

const isCopy = (id: string) => id.startsWith(COPY);

/** The sheet's numbers of the rows of some IDs. */
function rowsOf(ids: readonly string[], which: (id: string, index: number) => boolean): readonly number[] {
  return ids.flatMap((id, index) => (which(id, index) ? [index + 2] : []));
}

function clearRuns({ sheet }: Tab, runs: readonly ColumnRun[], rows: readonly number[]): void {
  if (rows.length === 0) return;
  const addresses = rows.flatMap((row) =>
    runs.map(({ first, columns }) => {
      const last = columnLetters(first + Math.max(columns.length, 1) - 1);
      return `${columnLetters(first)}${row}:${last}${row}`;
    }),
  );
  sheet.getRangeList(addresses).clearContent();
}

/** What rows are written in place with. */
interface InPlace {
  readonly book: Book;
  readonly tab: Tab;
  /** All columns but the key. */
  readonly runs: readonly ColumnRun[];
  readonly idsNow: () => readonly string[];
  /** The rows were made a moment ago: nothing of a user’s stands in them. */
  readonly isNobodys: boolean;
}

const TRIES = 3;

/**
 * Writes the rows that have a key and looks whether they are still where they were; where not, it takes back what went
 * beside no key, and writes them again.
 */
function writeInPlace(
  { book, tab, runs, idsNow, isNobodys }: InPlace,
  ids: readonly string[],
  rowFor: (id: string, row: number) => Row | undefined,
): void {
  let expected = ids;
  for (let tries = 0; tries < TRIES; tries++) {
    writeGroups(book, tab, runs, expected, rowFor);
    if (isNobodys) return;
    const [before, now] = [expected, idsNow()];
    if (before.every((id, i) => now[i] === id || isCopy(id))) return;
    const isStray = (id: string, i: number) => now[i] === '' && !isCopy(id) && rowFor(id, i + 2) !== undefined;
    clearRuns(tab, runs, rowsOf(before, isStray));
    expected = now;
  }
}

/** Group by group; the rows between them stay untouched. */
function writeGroups(
  book: Book,
  tab: Tab,
  runs: readonly ColumnRun[],
  ids: readonly string[],
  rowFor: (id: string, row: number) => Row | undefined,
): void {
  let group: Row[] = [];
  for (let index = 0; index <= ids.length; index++) {
    const row = rowFor(ids[index] ?? '', index + 2);
    if (row) group.push(row);
    else {
      writeRows(book, tab, runs, index + 2 - group.length, group);
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
  for (const header in formulas) live[header] = { formula: formulas[header]?.(at, row[header]) ?? '' };
  return live;
}

function writeNotes({ sheet }: Tab, { place, width }: ColumnPlaces, notes: Readonly<Record<string, string>>): void {
  const headers = sheet.getRange(1, 1, 1, width);
  const [found = []] = headers.getNotes();
  for (const header in notes) found[place(header)] = notes[header] ?? '';
  headers.setNotes([found]);
}
