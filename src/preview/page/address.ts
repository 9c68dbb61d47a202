import { columnLetters, columnOf } from '../../simulator/cells/rectangle';

/**
 * The address of a cell.
 *
 * @example cellAddress(11, 1) // 'B12'
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/**
 * The cell of an address that was typed.
 *
 * @param text For instance `b12`.
 * @returns `undefined` when it is none.
 * @example cellOf('b12') // { row: 11, column: 1 }
 */
export function cellOf(text: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^\s*\$?([a-z]{1,3})\$?([1-9]\d{0,6})\s*$/i.exec(text) ?? [];
  if (!letters || !digits) return undefined;
  return { row: Number(digits) - 1, column: columnOf(letters) };
}
