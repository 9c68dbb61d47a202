/**
 * The letters of a column.
 *
 * @param column Counted from 0.
 * @returns `A` … `Z`, `AA` …
 * @example columnLetters(0) // 'A'
 * @example columnLetters(27) // 'AB'
 */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/**
 * The A1 address of a cell.
 *
 * @param row The sheet's own row number, from 1.
 * @param column Counted from 0.
 * @example cellAddress(7, 2) // 'C7'
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/**
 * The row number in an A1 address.
 *
 * @example rowNumber('C7') // 7
 */
export function rowNumber(address: string): number {
  return Number(address.replace(/\D/g, ''));
}

/**
 * A tab's name as it stands in a formula, before the `!`.
 *
 * @example sheetInFormula('Competencies') // 'Competencies'
 * @example sheetInFormula("Dr. O'Hara's list") // "'Dr. O''Hara''s list'"
 */
export function sheetInFormula(name: string): string {
  return /^[A-Za-z_][A-Za-z_]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}
