import { CellError, type Matrix } from '../cells/value';
import { cellName } from './addresses';
import type { Place, Tab } from './tab';
import { widthOf } from './values';

/**
 * Why an array can't be laid out from its formula's cell on: content in the way, or too few columns.
 *
 * @returns `undefined` when there is room. Rows are never lacking: Sheets adds them.
 */
export function obstacle(tab: Tab, { row, column }: Place, values: Matrix): CellError | undefined {
  const missing = column + widthOf(values) - tab.source.columnCount;
  if (missing > 0) {
    return new CellError('#REF!', `Result was not automatically expanded, please insert more columns (${missing}).`);
  }
  for (const [down, line] of values.entries()) {
    for (const right of line.keys()) {
      if (down + right === 0 || !tab.isTaken(row + down, column + right)) continue;
      const where = cellName(row + down, column + right);
      return new CellError('#REF!', `Array result was not expanded because it would overwrite data in ${where}.`);
    }
  }
  return undefined;
}

/** Fills the cells right of and below a formula with its array. */
export function layOut(tab: Tab, { row, column }: Place, values: Matrix): void {
  for (const [down, line] of values.entries()) {
    for (const [right, value] of line.entries()) {
      if (down + right === 0) continue;
      tab.spills.fill(row + down, column + right, { value, anchorRow: row, anchorColumn: column });
    }
  }
}
