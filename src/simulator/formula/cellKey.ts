/** More columns than any tab has: makes one number of a row and a column. */
const ROW_STEP = 32_768;

/** One number for a cell of a tab. */
export function cellKey(row: number, column: number): number {
  return row * ROW_STEP + column;
}

/** The row in a cell's number. */
export function rowOfKey(key: number): number {
  return Math.floor(key / ROW_STEP);
}

/** The column in a cell's number. */
export function columnOfKey(key: number): number {
  return key % ROW_STEP;
}
