import { CellError, ERROR_CODES, type Matrix, type Scalar } from '../cells/value';
import { serialOfDay } from './days';
import { type CellFunction, define, repeating } from './declare';
import { numbersOf } from './numbers';
import { ANY, BOOLEAN, MATRIX, NUMBER, optional, type Parameter, TEXT } from './parameters';
import { flat, type Value } from './values';

type Lent = (...args: readonly unknown[]) => unknown;

const LETTERS: Readonly<Record<string, Parameter<unknown>>> = {
  n: NUMBER,
  t: TEXT,
  b: BOOLEAN,
  v: ANY,
  m: matrixOfValues((matrix) => matrix.map((row) => [...row])),
  l: matrixOfValues((matrix) => [...flat(matrix)]),
  s: matrixOfValues(numbersOf),
};

/**
 * A function of formulajs as one of ours: its errors, dates and lists become cell values.
 *
 * @param signature One letter per parameter: `n` number, `t` text, `b` TRUE or FALSE, `v` any value, `m` rows, `l` a flat
 *   list, `s` the numbers of a list; those after a `?` may be left out; a `*` at the end repeats the last one.
 */
export function borrow(signature: string, lent: Lent): CellFunction {
  const [required = '', others = ''] = signature.replace('*', '').split('?');
  const needed = [...required].map(parameterOf);
  const run = (...args: readonly unknown[]) => outcome(() => lent(...args));
  if (!signature.endsWith('*')) {
    const spare = [...others].map((letter) => optional(parameterOf(letter), undefined));
    return define([...needed, ...spare], run);
  }
  return repeating(needed.slice(0, -1), needed.slice(-1), (...args) => {
    const read: readonly unknown[] = args;
    return run(...read.slice(0, needed.length - 1), ...read.slice(needed.length - 1).flat());
  });
}

function parameterOf(letter: string): Parameter<unknown> {
  return LETTERS[letter] ?? ANY;
}

function matrixOfValues(read: (matrix: Matrix) => unknown): Parameter<unknown> {
  return {
    ...MATRIX,
    read: (value, scope) => {
      const matrix = MATRIX.read(value, scope);
      for (const row of matrix) for (const cell of row) if (cell instanceof CellError) throw cell;
      return read(matrix);
    },
  };
}

/** Some of formulajs throws where it means that there is no result. */
function outcome(run: () => unknown): Value {
  let result: unknown;
  try {
    result = run();
  } catch {
    return new CellError('#NUM!', 'There is no result.');
  }
  return returned(result);
}

function returned(result: unknown): Value {
  if (!Array.isArray(result)) return scalarOf(result);
  const rows: readonly unknown[] = result;
  return rows.map((row): readonly Scalar[] => (Array.isArray(row) ? row.map(scalarOf) : [scalarOf(row)]));
}

function scalarOf(result: unknown): Scalar {
  if (typeof result === 'number' || typeof result === 'string' || typeof result === 'boolean') return result;
  if (result instanceof Date) return serialOfDay(result.getFullYear(), result.getMonth() + 1, result.getDate());
  if (!(result instanceof Error)) return new CellError('#NUM!', 'There is no result.');
  return new CellError(ERROR_CODES.find((code) => code === result.message) ?? '#VALUE!');
}
