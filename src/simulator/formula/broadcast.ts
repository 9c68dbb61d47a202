import { CellError, type Matrix, type Scalar } from '../cells/value';
import type { Scope } from './scope';
import { isMatrix, isScalar, matrixOf, Reference, type Value, widthOf } from './values';

/**
 * A value where one cell's worth is needed. Inside ARRAYFORMULA a range stands for all its cells; elsewhere a column gives
 * the cell of the formula's row, a row the cell of its column. Computed arrays stay arrays.
 *
 * @throws CellError `#VALUE!` when the range does not cross the formula's row or column, or the value is a lambda.
 */
export function spread(value: Value, scope: Scope): Scalar | Matrix {
  if (isScalar(value)) return value;
  if (value instanceof Reference)
    return scope.inArrays ? unwrapped(scope.workbook.matrix(value)) : crossing(value, scope);
  if (isMatrix(value)) return unwrapped(value);
  throw new CellError('#N/A', 'A LAMBDA has to be called.');
}

/** Any value as rows of cells. */
export function toMatrix(value: Value, scope: Scope): Matrix {
  if (value instanceof Reference) return scope.workbook.matrix(value);
  if (isMatrix(value)) return value;
  return [[isScalar(value) ? value : new CellError('#VALUE!', 'A LAMBDA cannot be shown as a value.')]];
}

/**
 * Works something out for each position of arrays that lie on each other: a single row or column repeats, a position that
 * an array does not have is `#N/A`.
 *
 * @param each Gets one value per array, in a list that is used again for the next position; what it throws as CellError
 *   becomes the position's value.
 */
export function forEachPosition(
  values: readonly (Scalar | Matrix)[],
  each: (at: readonly Scalar[]) => Scalar,
): Scalar | Matrix {
  const { rows, columns } = commonSize(values);
  const here = values.map((value) => (isMatrix(value) ? null : value));
  const work = () => each(here);
  if (rows === 0) return caught(work);
  return matrixOf(rows, columns, (row, column) => {
    for (let index = 0; index < values.length; index++) {
      const value = values[index];
      if (value !== undefined && isMatrix(value)) here[index] = at(value, row, column);
    }
    return caught(work);
  });
}

function commonSize(values: readonly (Scalar | Matrix)[]): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [0, 0];
  for (const value of values) {
    if (!isMatrix(value)) continue;
    rows = Math.max(rows, value.length);
    columns = Math.max(columns, widthOf(value));
  }
  return { rows, columns };
}

/** Runs something; a CellError that it throws is its value. Numbers that are not finite are `#NUM!`. */
export function caught<T extends Value>(run: () => T): T | CellError {
  try {
    const result = run();
    return typeof result === 'number' && !Number.isFinite(result)
      ? new CellError('#NUM!', 'Result is not a number.')
      : result;
  } catch (problem) {
    if (problem instanceof CellError) return problem;
    throw problem;
  }
}

function at(matrix: Matrix, row: number, column: number): Scalar {
  const line = matrix.length === 1 ? matrix[0] : matrix[row];
  const value = line && (line.length === 1 ? line[0] : line[column]);
  return value === undefined ? new CellError('#N/A', 'The arrays differ in size.') : value;
}

function unwrapped(matrix: Matrix): Scalar | Matrix {
  return matrix.length === 1 && widthOf(matrix) === 1 ? (matrix[0]?.[0] ?? null) : matrix;
}

function crossing({ sheet, row, column, rows, columns }: Reference, scope: Scope): Scalar {
  const atRow = rows === 1 ? row : scope.row;
  const atColumn = columns === 1 ? column : scope.column;
  const isInside = atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
  if (!isInside || (rows > 1 && columns > 1)) throw new CellError('#VALUE!', 'An array value could not be found.');
  return scope.workbook.cell(sheet, atRow, atColumn);
}
