import { type Cell, isErrorValue, saysNothing } from '../../workbook/cell';

/** As many rows as tell what a column holds, spread over the whole list: habits change over the years. */
const ROWS = 1000;

/**
 * The cells of a column that say something, as many as it takes to know what it holds.
 *
 * @param rows The rows below the headers.
 * @param place The column, from 0.
 * @returns Cells in the order of the sheet; of a long list those of evenly spread rows, where they say anything.
 */
export function columnSample(rows: readonly (readonly Cell[])[], place: number): readonly Cell[] {
  const spread = sampled(rows, place, Math.ceil(rows.length / ROWS));
  return spread.length > 0 ? spread : sampled(rows, place, 1).slice(0, ROWS);
}

function sampled(rows: readonly (readonly Cell[])[], place: number, step: number): readonly Cell[] {
  const sample: Cell[] = [];
  for (let at = 0; at < rows.length; at += Math.max(1, step)) {
    const cell = rows[at]?.[place];
    if (cell !== undefined && !saysNothing(cell) && !isErrorValue(cell)) sample.push(cell);
  }
  return sample;
}
