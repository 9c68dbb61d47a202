import { moveStage as rules } from '../features';
import { candidates } from '../people/candidates';
import { Problem } from '../workbook/problem';
import { type Book, openBook } from './book';
import { today } from './decided';
import { formulaFreeCells } from './formulaFreeCells';
import { readCells } from './readCells';
import { readingsFor } from './readingsFor';
import type { Tab } from './tab';
import { underLock } from './underLock';
import { type OwnCells, writeOwnCells } from './writeOwnCells';
import { writeTable } from './writeTable';

type Wanted = Parameters<typeof rules.changes>[1];
type Move = ReturnType<typeof rules.changes>;

/** What was written. */
export interface StageMoved {
  readonly message: string;
  /** Where it stands now, the candidate's stage first. */
  readonly places: readonly { readonly sheet: string; readonly cell: string }[];
}

/**
 * *Move stage…*: writes a candidate's stage and the day of it into the user's own list, and a row of Decisions. Either all
 * of it is written or nothing.
 *
 * @param wanted The move, with the stage that was seen before.
 * @returns What was written, and where.
 * @throws Problem when the move can't be made, or when the row changed since it was read.
 */
export function moveStage(wanted: Wanted): StageMoved {
  return underLock(() => moveIn(openBook(), wanted));
}

/**
 * The same for a spreadsheet that is open; the caller holds the lock.
 *
 * @param book The open spreadsheet.
 * @param wanted The move.
 * @returns What was written, and where.
 * @throws Problem as `moveStage`.
 */
export function moveIn(book: Book, wanted: Wanted): StageMoved {
  const move = rules.changes(readingsFor(book, rules.reads), wanted, { today: today(book) });
  const tab = book.tab(candidates);
  if (!tab) throw new Problem('there is no list of candidates any more; look again');
  const { cells, note } = formulaFreeCells(tab, move.cells);
  const own = writeOwnCells(book, tab, move.row, cells);
  requireUnchanged(book, tab, move);
  written(book, own, move);
  return told(book, move, cells, note);
}

/** People don't wait for the add-on: the row may have been typed in, sorted or deleted since it was read. */
function requireUnchanged({ zone }: Book, { sheet, name }: Tab, { row, before, name: person }: Move): void {
  const now = readCells(sheet, zone)[row - 1] ?? [];
  if ([...before].every(([place, cell]) => (now[place] ?? '') === cell)) return;
  const message = `the row of ${person} in “${name}” changed meanwhile; nothing was written. Look again`;
  throw new Problem(message, { sheet: name, cell: '' });
}

function written(book: Book, own: OwnCells, move: Move): void {
  let isRecording = false;
  try {
    own.write();
    isRecording = true;
    record(book, move);
    SpreadsheetApp.flush();
  } catch (error) {
    const rows = isRecording ? orNothing(() => rowsNow(move)) : rowsOf(book, move);
    if (rows !== undefined && rows > rowsOf(book, move)) return;
    const left = own.putBack();
    if (left.length > 0 || rows === undefined)
      throw new Problem(leftWords(move, left), { sheet: move.sheet, cell: '' });
    throw refusal(error, move) ?? error;
  }
}

/** The first row makes the tab, and a new tab becomes the active one: the user stays where they are. */
function record(book: Book, { decision }: Move): void {
  const isThere = book.tab(decision.table) !== undefined;
  const active = isThere ? null : book.spreadsheet.getActiveRange();
  writeTable(book, decision);
  active?.activate();
}

/** How many rows Decisions had when the move began. */
function rowsOf(book: Book, { decision }: Move): number {
  return book.read(decision.table).rows.length;
}

/** How many it has now: what came after the row itself, the looks of a new tab, does not undo a move. */
function rowsNow(move: Move): number {
  SpreadsheetApp.flush();
  return rowsOf(openBook(), move);
}

function orNothing<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** What the sheet itself does not allow, in words that say what to do. */
function refusal(error: unknown, { sheet, to, cells }: Move): Problem | undefined {
  const message = error instanceof Error ? error.message : '';
  const cell = cells[0]?.cell ?? '';
  if (/\bprotected\b/i.test(message)) return new Problem(PROTECTED, { sheet, cell: '' });
  if (!/\bdata validation\b/i.test(message)) return undefined;
  const advice = 'add it to the choices (Data ▸ Data validation), then move again; nothing was written';
  return new Problem(`this cell does not allow “${to}”, or not this day beside it: ${advice}`, { sheet, cell });
}

const PROTECTED =
  'some of these cells are protected, and you may not edit them; nothing was written. Ask whoever protected them to let you';

function leftWords({ name, from, to }: Move, left: readonly string[]): string {
  const cells = left.length > 0 ? `${left.join(' and ')} could not be put back` : 'its row may be in “Decisions”';
  return `Google Sheets stopped in the middle of the move of ${name} from “${from ?? 'no stage'}” to “${to}”, and ${cells}. Please look at the row of ${name} and at “Decisions”`;
}

function told(book: Book, move: Move, cells: Move['cells'], note: string | null): StageMoved {
  const decisions = book.tab(move.decision.table)?.name ?? move.decision.table.name;
  const where = cells.map(({ cell }) => cell).join(' and ');
  const from = move.from === null ? '' : ` from “${move.from}”`;
  const message = `Moved ${move.name}${from} to “${move.to}”: ${where} in “${move.sheet}”, and a row in “${decisions}”.`;
  return {
    message: note ? `${message} ${note}` : message,
    places: [...cells.map(({ cell }) => ({ sheet: move.sheet, cell })), { sheet: decisions, cell: '' }],
  };
}
