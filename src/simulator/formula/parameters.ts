import { CellError, type Matrix, type Scalar } from '../cells/value';
import { toMatrix } from './broadcast';
import { toBoolean, toNumber, toText } from './coercion';
import type { Scope } from './scope';
import { firstOf, isMatrix, isScalar, Lambda, Reference, type Value, widthOf } from './values';

/** How a function reads one of its arguments: `cell` needs one cell's worth, `range` takes whole arrays. */
export interface Parameter<T> {
  readonly takes: 'cell' | 'range';
  readonly isOptional: boolean;
  /** @throws CellError when the argument does not fit. */
  readonly read: (value: Value | undefined, scope: Scope) => T;
}

/** Cells as an argument of an aggregate: those of a range or array count otherwise than a value written in the formula. */
export interface Operand {
  readonly cells: Matrix;
  readonly isRange: boolean;
  /** The size of the reference before open ranges were cut. */
  readonly rows: number;
  readonly columns: number;
}

/** Any single value; an error stops the function. */
export const ANY = cell((value) => {
  if (value instanceof CellError) throw value;
  return value;
});
/** Any single value, errors too. */
export const RAW = cell((value) => value);
/** A number, as arithmetic reads it. */
export const NUMBER = cell(toNumber);
/** A number without its decimals. */
export const WHOLE = cell((value) => Math.trunc(toNumber(value)));
/** Text, as `&` reads it. */
export const TEXT = cell(toText);
/** Text, where Sheets refuses numbers and TRUE. */
export const TEXT_ONLY = cell((value) => {
  if (typeof value !== 'number' && typeof value !== 'boolean') return toText(value);
  throw new CellError('#VALUE!', `The value ${toText(value)} is not text.`);
});
/** TRUE or FALSE, as conditions read it. */
export const BOOLEAN = cell(toBoolean);

/** Rows of values; a single value is 1 × 1. */
export const MATRIX: Parameter<Matrix> = {
  takes: 'range',
  isOptional: false,
  read: (value, scope) => {
    if (value instanceof CellError) throw value;
    return toMatrix(value ?? null, scope);
  },
};

/** Cells for an aggregate. */
export const OPERAND: Parameter<Operand> = {
  takes: 'range',
  isOptional: false,
  read: (value, scope) => operandOf(value ?? null, scope),
};

/** Cells for their size: a single error has none. */
export const EXTENT: Parameter<Operand> = {
  ...OPERAND,
  read: (value, scope) => {
    if (value instanceof CellError) throw value;
    return operandOf(value ?? null, scope);
  },
};

/** A range of the sheet, with its values: arrays are `#N/A`, as in Sheets ("must be a range"). */
export const RANGE: Parameter<Operand> = {
  takes: 'range',
  isOptional: false,
  read: (value, scope) => {
    if (value instanceof CellError) throw value;
    if (!(value instanceof Reference)) throw new CellError('#N/A', 'Argument must be a range.');
    return operandOf(value, scope);
  },
};

/** A range of the sheet as such. */
export const REFERENCE: Parameter<Reference> = {
  takes: 'range',
  isOptional: false,
  read: (value) => {
    if (value instanceof CellError) throw value;
    if (value instanceof Reference) return value;
    throw new CellError('#N/A', 'Argument must be a range.');
  },
};

/** A `LAMBDA`. */
export const LAMBDA: Parameter<Lambda> = {
  takes: 'range',
  isOptional: false,
  read: (value) => {
    if (value instanceof CellError) throw value;
    if (value instanceof Lambda) return value;
    throw new CellError('#N/A', 'The last argument must be a LAMBDA.');
  },
};

/** The same parameter, with the value that stands for an argument which is missing or left empty. */
export function optional<T, F>(parameter: Parameter<T>, absent: F): Parameter<T | F> {
  return {
    takes: parameter.takes,
    isOptional: true,
    read: (value, scope) => (value === undefined ? absent : parameter.read(value, scope)),
  };
}

function cell<T>(read: (value: Scalar) => T): Parameter<T> {
  return { takes: 'cell', isOptional: false, read: (value) => read(single(value ?? null)) };
}

function single(value: Value): Scalar {
  if (isScalar(value)) return value;
  return isMatrix(value) ? firstOf(value) : new CellError('#VALUE!', 'A LAMBDA cannot be shown as a value.');
}

function operandOf(value: Value, scope: Scope): Operand {
  const cells = toMatrix(value, scope);
  if (value instanceof Reference) return { cells, isRange: true, rows: value.rows, columns: value.columns };
  return { cells, isRange: isMatrix(value), rows: cells.length, columns: widthOf(cells) };
}
