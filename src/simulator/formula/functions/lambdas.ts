import { CellError, type Matrix, type Scalar } from '../../cells/value';
import { caught, toMatrix } from '../broadcast';
import type { CellFunction } from '../declare';
import { define } from '../declare';
import { LAMBDA, MATRIX, RAW, WHOLE } from '../parameters';
import { arrayScope } from '../scope';
import { columnsOf, firstOf, isMatrix, isScalar, type Lambda, matrixOf, type Value, widthOf } from '../values';

const ARRAY = { givesArray: true };

/** Functions that apply a LAMBDA. */
export const LAMBDAS: Readonly<Record<string, CellFunction>> = {
  MAP: mapFunction(),
  REDUCE: define(
    [RAW, MATRIX, LAMBDA],
    (start, cells, lambda) => {
      needs(lambda, 2);
      return cells.flat().reduce<Value>((total, value) => lambda.apply([total, value]), start);
    },
    ARRAY,
  ),
  SCAN: define(
    [RAW, MATRIX, LAMBDA],
    (start, cells, lambda) => {
      needs(lambda, 2);
      let total: Scalar = start;
      return cells.map((row) => row.map((value) => (total = one(lambda.apply([total, value])))));
    },
    ARRAY,
  ),
  BYROW: define(
    [MATRIX, LAMBDA],
    (cells, lambda) => {
      needs(lambda, 1);
      return cells.map((row) => [one(lambda.apply([[row]]))]);
    },
    ARRAY,
  ),
  BYCOL: define(
    [MATRIX, LAMBDA],
    (cells, lambda) => {
      needs(lambda, 1);
      return [columnsOf(cells).map((column) => one(lambda.apply([column.map((value) => [value])])))];
    },
    ARRAY,
  ),
  MAKEARRAY: define(
    [WHOLE, WHOLE, LAMBDA],
    (rows, columns, lambda) => {
      needs(lambda, 2);
      if (rows < 1 || columns < 1) throw new CellError('#VALUE!', 'MAKEARRAY needs at least one row and column.');
      return matrixOf(rows, columns, (row, column) => one(lambda.apply([row + 1, column + 1])));
    },
    ARRAY,
  ),
};

/** MAP takes its arrays first and the LAMBDA last. */
function mapFunction(): CellFunction {
  return {
    least: 2,
    most: Number.POSITIVE_INFINITY,
    givesArray: true,
    consumes: () => true,
    call: (args, scope) =>
      caught(() => {
        const values = args.map((argument) => argument?.(arrayScope(scope)) ?? null);
        const lambda = LAMBDA.read(values[values.length - 1], scope);
        const arrays = values.slice(0, -1).map((value) => toMatrix(value, scope));
        needs(lambda, arrays.length);
        const rows = Math.max(...arrays.map((array) => array.length));
        const columns = Math.max(...arrays.map(widthOf));
        const value = (array: Matrix, row: number, column: number) => array[row]?.[column] ?? null;
        return matrixOf(rows, columns, (row, column) =>
          one(lambda.apply(arrays.map((array) => value(array, row, column)))),
        );
      }),
  };
}

function needs(lambda: Lambda, count: number): void {
  if (lambda.parameterCount !== count) throw new CellError('#N/A', `The LAMBDA needs ${count} parameters.`);
}

function one(value: Value): Scalar {
  if (isScalar(value)) return value;
  if (isMatrix(value))
    return value.length * widthOf(value) === 1 ? firstOf(value) : new CellError('#VALUE!', 'A single value is needed.');
  return new CellError('#VALUE!', 'A single value is needed.');
}
