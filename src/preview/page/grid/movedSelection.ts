import type { CellState } from '../../worker/sheetState';
import type { Axis } from './axis';
import { between, columnsBetween, everything, type Place, rowsBetween, type Selection } from './selection';
import type { ShownSheet } from './shownSheet';

/** A key press, as far as it moves the selection. */
export interface Move {
  readonly key: string;
  readonly isControl: boolean;
  readonly isShift: boolean;
  /** Rows that fit on the screen. */
  readonly pageRows: number;
}

type Step = 1 | -1;
type Direction = readonly [rows: Step | 0, columns: Step | 0];

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * What is selected after a key that moves: arrows, Home, End, Page Up and Down, with Ctrl to the edge of what is filled
 * in, with Shift extending; Ctrl+A, Ctrl+Space and Shift+Space.
 *
 * @param sheet The tab.
 * @param selection Before.
 * @param move The key.
 * @returns Nothing when the key moves nothing.
 */
export function movedSelection(sheet: ShownSheet, selection: Selection, move: Move): Selection | undefined {
  return wholeLines(sheet, selection, move) ?? moved(selection, move, target(sheet, selection, move));
}

function moved({ active }: Selection, { isShift }: Move, place: Place | undefined): Selection | undefined {
  if (!place) return undefined;
  return isShift ? between(active, place) : between(place, place);
}

function wholeLines(sheet: ShownSheet, { active, end }: Selection, { key, isControl, isShift }: Move) {
  if (key === ' ' && isControl && isShift) return everything(sheet, active);
  if (key === ' ' && isControl) return columnsBetween(sheet, active.column, end.column);
  if (key === ' ' && isShift) return rowsBetween(sheet, active.row, end.row);
  if (key.toLowerCase() === 'a' && isControl && !isShift) return everything(sheet, active);
  return undefined;
}

function target(sheet: ShownSheet, { active, end }: Selection, move: Move): Place | undefined {
  const from = move.isShift ? end : active;
  const direction = DIRECTIONS[move.key];
  if (direction) return move.isControl ? edgeOfFilled(sheet, from, direction) : stepped(sheet, from, direction);
  if (move.key === 'Home') return { row: move.isControl ? sheet.rows.at(0) : from.row, column: sheet.columns.at(0) };
  if (move.key === 'End')
    return { row: move.isControl ? lastFilledRow(sheet) : from.row, column: lastColumn(sheet, from, move) };
  if (move.key === 'PageDown') return { ...from, row: paged(sheet.rows, from.row, move.pageRows) };
  if (move.key === 'PageUp') return { ...from, row: paged(sheet.rows, from.row, -move.pageRows) };
  return undefined;
}

function stepped({ rows, columns }: ShownSheet, from: Place, [down, right]: Direction): Place {
  return {
    row: down ? rows.beside(from.row, down) : from.row,
    column: right ? columns.beside(from.column, right) : from.column,
  };
}

function paged(rows: Axis, row: number, by: number): number {
  let to = row;
  for (let moved = 0; moved < Math.abs(by); moved += 1) to = rows.beside(to, by < 0 ? -1 : 1);
  return to;
}

/** From inside a filled run to its end; from its end, or from a blank, to the next filled cell or the tab's edge. */
function edgeOfFilled(sheet: ShownSheet, from: Place, direction: Direction): Place {
  let place = stepped(sheet, from, direction);
  const runs = isFilled(sheet, from) && isFilled(sheet, place);
  for (;;) {
    const next = stepped(sheet, place, direction);
    if (next.row === place.row && next.column === place.column) return place;
    if (runs ? !isFilled(sheet, next) : isFilled(sheet, place)) return place;
    place = next;
  }
}

function isFilled(sheet: ShownSheet, { row, column }: Place): boolean {
  const cell = sheet.cell(row, column);
  return cell !== undefined && cell.kind !== 'blank';
}

function lastFilledRow(sheet: ShownSheet): number {
  let last = 0;
  for (const cell of sheet.cells()) if (isSeenFilled(sheet, cell)) last = Math.max(last, cell.row);
  return last;
}

function lastColumn(sheet: ShownSheet, { row }: Place, { isControl }: Move): number {
  let last = 0;
  for (const cell of sheet.cells())
    if (isSeenFilled(sheet, cell) && (isControl || cell.row === row)) last = Math.max(last, cell.column);
  return last;
}

function isSeenFilled({ rows, columns }: ShownSheet, { row, column, kind }: CellState): boolean {
  return kind !== 'blank' && rows.size(row) > 0 && columns.size(column) > 0;
}
