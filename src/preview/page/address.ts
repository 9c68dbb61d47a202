import { columnLetters, columnOf } from '../../simulator/cells/rectangle';
import type { Block } from '../../simulator/sheetContract';

/**
 * The address of a cell.
 *
 * @example cellAddress(11, 1) // 'B12'
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/**
 * The cells of an address that was typed.
 *
 * @param text For instance `b12` or `A2:C4`.
 * @returns `undefined` when it is none.
 * @example blockOf('a2:c4') // { row: 1, column: 0, rows: 3, columns: 3 }
 */
export function blockOf(text: string): Block | undefined {
  const corners = text.split(':').map(cellOf);
  const [first] = corners;
  const last = corners[corners.length - 1];
  if (!first || !last || corners.length > 2) return undefined;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return { row, column, rows: Math.abs(first.row - last.row) + 1, columns: Math.abs(first.column - last.column) + 1 };
}

function cellOf(text: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^\s*\$?([a-z]{1,3})\$?([1-9]\d{0,6})\s*$/i.exec(text) ?? [];
  if (!letters || !digits) return undefined;
  return { row: Number(digits) - 1, column: columnOf(letters) };
}
