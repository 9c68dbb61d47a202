import { changedInterval, type GridChange } from './gridChange';

/** A rectangle of cells; rows and columns count from 0. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * The letters of a column.
 *
 * @param column From 0.
 * @example columnLetters(27) // 'AB'
 */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/**
 * The column of some letters, from 0.
 *
 * @example columnOf('AB') // 27
 */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/**
 * A rectangle as people write it.
 *
 * @example a1Notation({ row: 1, column: 0, rows: 3, columns: 2 }) // 'A2:B4'
 */
export function a1Notation({ row, column, rows, columns }: Rectangle): string {
  const first = `${columnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/**
 * The rectangle that a text names; open ends (`A2:A`, `A:B`, `2:2`) reach to the end of the grid.
 *
 * @param grid The size of the tab.
 * @returns `undefined` when the text is no address.
 * @example rectangleOf('B2:C', { rowCount: 10, columnCount: 5 }) // { row: 1, column: 1, rows: 9, columns: 2 }
 */
export function rectangleOf(
  text: string,
  grid: { readonly rowCount: number; readonly columnCount: number },
): Rectangle | undefined {
  const match = /^\$?([A-Z]{0,3})\$?(\d{0,8})(?::\$?([A-Z]{0,3})\$?(\d{0,8}))?$/i.exec(text);
  if (!match) return undefined;
  const [, letters = '', digits = '', lastLetters, lastDigits] = match;
  if (lastLetters === undefined || lastDigits === undefined) {
    return letters && digits ? { row: Number(digits) - 1, column: columnOf(letters), rows: 1, columns: 1 } : undefined;
  }
  if (!(letters || digits) || !(lastLetters || lastDigits)) return undefined;
  const columns = span(columnEnd(letters), columnEnd(lastLetters), grid.columnCount);
  const rows = span(rowEnd(digits), rowEnd(lastDigits), grid.rowCount);
  return { row: rows.first, column: columns.first, rows: rows.count, columns: columns.count };
}

function columnEnd(letters: string): number | undefined {
  return letters ? columnOf(letters) : undefined;
}

function rowEnd(digits: string): number | undefined {
  return digits ? Number(digits) - 1 : undefined;
}

function span(one: number | undefined, other: number | undefined, size: number): { first: number; count: number } {
  if (one === undefined && other === undefined) return { first: 0, count: size };
  if (one === undefined || other === undefined) {
    const first = one ?? other ?? 0;
    return { first, count: Math.max(size - first, 1) };
  }
  return { first: Math.min(one, other), count: Math.abs(one - other) + 1 };
}

/** True when the two have a cell in common. */
export function overlaps(one: Rectangle, other: Rectangle): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** True when the inner rectangle lies within the outer one. */
export function covers(outer: Rectangle, inner: Rectangle): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}

/** Where a rectangle lies after rows or columns changed; `undefined` when all of it was deleted. */
export function changedRectangle(rectangle: Rectangle, change: GridChange): Rectangle | undefined {
  const isRow = change.axis === 'row';
  const first = isRow ? rectangle.row : rectangle.column;
  const count = isRow ? rectangle.rows : rectangle.columns;
  const interval = changedInterval({ first, last: first + count - 1 }, change);
  if (!interval) return undefined;
  const size = (interval.last ?? interval.first) - interval.first + 1;
  return isRow
    ? { ...rectangle, row: interval.first, rows: size }
    : { ...rectangle, column: interval.first, columns: size };
}
