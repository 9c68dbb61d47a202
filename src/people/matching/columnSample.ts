import { type Cell, isErrorValue, saysNothing } from '../../workbook/cell';

/** As many cells as tell what a column holds. */
const MOST = 200;

/**
 * The cells of a column that say something, as many as it takes to know what it holds.
 *
 * @param rows The rows below the headers.
 * @param place The column, from 0.
 * @returns At most 200 cells, in the order of the sheet.
 */
export function columnSample(rows: readonly (readonly Cell[])[], place: number): readonly Cell[] {
  const sample: Cell[] = [];
  for (const row of rows) {
    const cell = row[place];
    if (cell === undefined || saysNothing(cell) || isErrorValue(cell)) continue;
    sample.push(cell);
    if (sample.length === MOST) break;
  }
  return sample;
}
