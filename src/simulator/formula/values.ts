import { CellError, type Matrix, type Scalar } from '../cells/value';
import { kept } from './kept';
import type { SheetSource } from './source';

/** Cells of a tab. An open range reaches to the end of the grid: what it holds may be cut after the last used row. */
export class Reference {
  readonly sheet: SheetSource;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;

  constructor(sheet: SheetSource, row: number, column: number, rows: number, columns: number) {
    this.sheet = sheet;
    this.row = row;
    this.column = column;
    this.rows = rows;
    this.columns = columns;
  }
}

/** What `LAMBDA` makes: a function as a value. */
export class Lambda {
  readonly parameterCount: number;
  readonly apply: (args: readonly Value[]) => Value;

  constructor(parameterCount: number, apply: (args: readonly Value[]) => Value) {
    this.parameterCount = parameterCount;
    this.apply = apply;
  }
}

/** Everything that a part of a formula can be while it is worked out. */
export type Value = Scalar | Matrix | Reference | Lambda;

/** Tells computed rows of values from a single value, a reference and a lambda. */
export function isMatrix(value: Value): value is Matrix {
  return Array.isArray(value);
}

/** Whether the value is one cell's worth: a number, text, TRUE or FALSE, blank or an error. */
export function isScalar(value: Value): value is Scalar {
  return typeof value !== 'object' || value === null || value instanceof CellError;
}

/** The top left value. */
export function firstOf(matrix: Matrix): Scalar {
  return matrix[0]?.[0] ?? null;
}

/** The values in reading order. */
export function flat(matrix: Matrix): readonly Scalar[] {
  return matrix.length === 1 ? (matrix[0] ?? []) : inOneRow(matrix);
}

function inOneRow(matrix: Matrix): readonly Scalar[] {
  const values: Scalar[] = [];
  for (const row of matrix) for (const value of row) values.push(value);
  return values;
}

/** Builds rows × columns values, at least 1 × 1. */
export function matrixOf(rows: number, columns: number, at: (row: number, column: number) => Scalar): Matrix {
  const matrix: Scalar[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: Scalar[] = [];
    for (let column = 0; column < columns; column++) line.push(at(row, column));
    matrix.push(line);
  }
  return matrix;
}

/** The number of columns: every row has as many as the first. */
export function widthOf(matrix: Matrix): number {
  return matrix[0]?.length ?? 0;
}

/** The columns as rows. */
export function transposed(matrix: Matrix): Matrix {
  return matrixOf(widthOf(matrix), matrix.length, (row, column) => matrix[column]?.[row] ?? null);
}

const COLUMNS = new WeakMap<Matrix, Matrix>();

/** The columns, kept for as long as the matrix is: lookups ask for them again and again. */
export function columnsOf(matrix: Matrix): Matrix {
  return kept(COLUMNS, matrix, transposed);
}
