import { CellError, type Matrix, type Scalar } from '../cells/value';
import { caught, forEachPosition, spread } from './broadcast';
import type { Parameter } from './parameters';
import { arrayScope, type Evaluate, type Scope } from './scope';
import { firstOf, isMatrix, isScalar, type Value } from './values';

/** A function as formulas know it. */
export interface CellFunction {
  readonly least: number;
  readonly most: number;
  /** The result is an array whatever the arguments are. */
  readonly givesArray: boolean;
  /** Whether an array in this argument leaves the result a single value. */
  consumes(index: number): boolean;
  /** An argument that was left out is `undefined`. */
  call(args: readonly (Evaluate | undefined)[], scope: Scope): Value;
}

interface Traits {
  readonly givesArray?: boolean;
  /** The arguments are worked out as inside ARRAYFORMULA. */
  readonly inArrays?: boolean;
}

type Read<P> = P extends Parameter<infer T> ? T : never;
type Reads<P extends readonly Parameter<unknown>[]> = { -readonly [K in keyof P]: Read<P[K]> };

/**
 * A function from its parameters and what it makes of them. Parameters for one cell's worth that get an array repeat the
 * function for each of its cells.
 *
 * @example LEFT: define([TEXT, optional(NUMBER, 1)], (text, count) => text.slice(0, count))
 */
export function define<const P extends readonly Parameter<unknown>[]>(
  parameters: P,
  run: (...read: Reads<P>) => Value,
  traits: Traits = {},
): CellFunction {
  const least = parameters.filter((parameter) => !parameter.isOptional).length;
  // The values were read by these very parameters: their types agree, which a mapped tuple can't tell the compiler.
  const runRead = (read: readonly unknown[]) => run(...(read as Reads<P>));
  return {
    least,
    most: parameters.length,
    givesArray: traits.givesArray ?? false,
    consumes: (index) => parameters[index]?.takes !== 'cell',
    call: (args, scope) => callWith(parameters, args, traits.inArrays ? arrayScope(scope) : scope, runRead),
  };
}

/**
 * A function whose last parameters repeat, such as `SUM(value, ...)` or `COUNTIFS(range, criterion, ...)`.
 *
 * @param run Gets the fixed values and then one tuple for each repetition.
 */
export function repeating<const F extends readonly Parameter<unknown>[], const G extends readonly Parameter<unknown>[]>(
  fixed: F,
  group: G,
  run: (...read: [...Reads<F>, ...Reads<G>[]]) => Value,
  traits: Traits = {},
): CellFunction {
  const parameterAt = (index: number) =>
    index < fixed.length ? fixed[index] : group[(index - fixed.length) % group.length];
  // As in define: the tuples were read by these very parameters.
  const runRead = (read: readonly unknown[]) =>
    run(...(inGroups(read, fixed.length, group.length) as [...Reads<F>, ...Reads<G>[]]));
  const byCount = new Map<number, readonly Parameter<unknown>[]>();
  const parametersFor = (count: number) => {
    const known = byCount.get(count);
    if (known !== undefined) return known;
    const parameters = Array.from({ length: count }, (_, index) => parameterAt(index));
    const present = parameters.filter((parameter) => parameter !== undefined);
    byCount.set(count, present);
    return present;
  };
  return {
    least: fixed.length + group.length,
    most: Number.POSITIVE_INFINITY,
    givesArray: traits.givesArray ?? false,
    consumes: (index) => parameterAt(index)?.takes !== 'cell',
    call: (args, scope) => {
      if ((args.length - fixed.length) % group.length !== 0) return new CellError('#N/A', 'Wrong number of arguments.');
      return callWith(parametersFor(args.length), args, traits.inArrays ? arrayScope(scope) : scope, runRead);
    },
  };
}

function callWith(
  parameters: readonly Parameter<unknown>[],
  args: readonly (Evaluate | undefined)[],
  scope: Scope,
  run: (read: readonly unknown[]) => Value,
): Value {
  const values: (Value | undefined)[] = [];
  const lifted: number[] = [];
  for (const parameter of parameters) {
    const index = values.length;
    const value = index < args.length ? argumentFor(parameter, args[index], scope) : undefined;
    if (parameter.takes === 'cell' && isArray(value)) lifted.push(index);
    values.push(value);
  }
  if (lifted.length === 0) return caught(() => run(readBy(parameters, values, scope)));
  const single = [...values];
  return forEachPosition(cellsOf(values, lifted), (at) => {
    for (let position = 0; position < lifted.length; position++) single[lifted[position] ?? 0] = at[position] ?? null;
    return oneValue(run(readBy(parameters, single, scope)));
  });
}

/** An argument that was left empty is blank. */
function argumentFor({ takes }: Parameter<unknown>, evaluate: Evaluate | undefined, scope: Scope): Value {
  const value = evaluate?.(scope) ?? null;
  return takes === 'range' || isScalar(value) ? value : caught(() => spread(value, scope));
}

function readBy(
  parameters: readonly Parameter<unknown>[],
  values: readonly (Value | undefined)[],
  scope: Scope,
): readonly unknown[] {
  const read: unknown[] = [];
  for (let index = 0; index < parameters.length; index++) read.push(parameters[index]?.read(values[index], scope));
  return read;
}

function isArray(value: Value | undefined): boolean {
  return value !== undefined && isMatrix(value);
}

function cellsOf(values: readonly (Value | undefined)[], indexes: readonly number[]): readonly (Scalar | Matrix)[] {
  return indexes.map((index) => {
    const value = values[index];
    return value !== undefined && (isMatrix(value) || isScalar(value)) ? value : null;
  });
}

/** Inside a repeated call an array result counts with its first value only. */
function oneValue(value: Value): Scalar {
  if (isMatrix(value)) return firstOf(value);
  return isScalar(value) ? value : null;
}

/** The first values as they are, the others in groups. */
function inGroups(values: readonly unknown[], ungrouped: number, size: number): readonly unknown[] {
  const grouped: unknown[] = values.slice(0, ungrouped);
  for (let index = ungrouped; index < values.length; index += size) grouped.push(values.slice(index, index + size));
  return grouped;
}
