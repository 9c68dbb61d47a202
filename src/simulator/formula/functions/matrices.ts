import { CellError, type Matrix } from '../../cells/value';
import { define } from '../declare';
import { MATRIX } from '../parameters';
import { widthOf } from '../values';

/** Square matrices. */
export const MATRICES = {
  MDETERM: define([MATRIX], (cells) => eliminated(squareOf(cells)).determinant),
  MINVERSE: define(
    [MATRIX],
    (cells) => {
      const { determinant, rows } = eliminated(squareOf(cells));
      if (determinant === 0) throw new CellError('#NUM!', 'The matrix has no inverse.');
      return rows.map((row) => row.slice(row.length / 2));
    },
    { givesArray: true },
  ),
};

/** The rows with the unit matrix beside them. */
function squareOf(cells: Matrix): number[][] {
  if (cells.length !== widthOf(cells)) throw new CellError('#VALUE!', 'The matrix needs as many rows as columns.');
  return cells.map((row, at) => [
    ...row.map((value) => {
      if (value instanceof CellError) throw value;
      if (typeof value !== 'number') throw new CellError('#VALUE!', 'The matrix may hold numbers only.');
      return value;
    }),
    ...cells.map((_, column) => (column === at ? 1 : 0)),
  ]);
}

/** Gauss–Jordan elimination, choosing the largest pivot of each column. */
function eliminated(rows: number[][]): { readonly determinant: number; readonly rows: readonly number[][] } {
  let determinant = 1;
  for (let at = 0; at < rows.length; at += 1) {
    const below = rows.slice(at).map((row) => Math.abs(row[at] ?? 0));
    const pivotAt = at + below.indexOf(Math.max(...below));
    const pivotRow = rows[pivotAt] ?? [];
    const pivot = pivotRow[at] ?? 0;
    if (Math.abs(pivot) < 1e-14) return { determinant: 0, rows };
    rows[pivotAt] = rows[at] ?? [];
    rows[at] = pivotRow.map((value) => value / pivot);
    determinant *= pivotAt === at ? pivot : -pivot;
    clearColumn(rows, at);
  }
  return { determinant, rows };
}

function clearColumn(rows: number[][], at: number): void {
  const pivotRow = rows[at] ?? [];
  for (const [index, row] of rows.entries()) {
    const factor = row[at] ?? 0;
    if (index !== at && factor !== 0)
      rows[index] = row.map((value, column) => value - factor * (pivotRow[column] ?? 0));
  }
}
