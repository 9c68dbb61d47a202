/**
 * A cell's name in A1 notation.
 *
 * @param row From 0.
 * @param column From 0.
 * @example cellName(6, 3) // 'D7'
 */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
