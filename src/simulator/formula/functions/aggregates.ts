import { CellError, type Scalar } from '../../cells/value';
import { toNumber } from '../coercion';
import { define, repeating } from '../declare';
import { numbersOf } from '../numbers';
import { MATRIX, NUMBER, OPERAND, type Operand, optional } from '../parameters';
import { flat } from '../values';

type Operands = readonly (readonly [Operand])[];

/** Sums, averages and counts over any number of ranges and values. */
export const AGGREGATES = {
  SUM: overNumbers(sum),
  SUMSQ: overNumbers((numbers) => sum(numbers.map((number) => number * number))),
  PRODUCT: overNumbers((numbers) =>
    numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1),
  ),
  AVERAGE: overNumbers(mean),
  MIN: overNumbers((numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
  MAX: overNumbers((numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
  MEDIAN: overNumbers((numbers) => percentile(numbers, 0.5)),
  STDEV: overNumbers((numbers) => Math.sqrt(variance(numbers, 1))),
  'STDEV.S': overNumbers((numbers) => Math.sqrt(variance(numbers, 1))),
  STDEVP: overNumbers((numbers) => Math.sqrt(variance(numbers, 0))),
  'STDEV.P': overNumbers((numbers) => Math.sqrt(variance(numbers, 0))),
  VAR: overNumbers((numbers) => variance(numbers, 1)),
  'VAR.S': overNumbers((numbers) => variance(numbers, 1)),
  VARP: overNumbers((numbers) => variance(numbers, 0)),
  'VAR.P': overNumbers((numbers) => variance(numbers, 0)),
  AVERAGEA: overAll(mean),
  MINA: overAll((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  MAXA: overAll((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  STDEVA: overAll((numbers) => Math.sqrt(variance(numbers, 1))),
  STDEVPA: overAll((numbers) => Math.sqrt(variance(numbers, 0))),
  VARA: overAll((numbers) => variance(numbers, 1)),
  VARPA: overAll((numbers) => variance(numbers, 0)),
  COUNT: overValues((values) => values.filter((value) => typeof value === 'number').length, countable),
  COUNTA: overValues((values) => values.filter((value) => value !== null).length),
  COUNTBLANK: repeating([], [OPERAND], (...operands) => sum(operands.map(([operand]) => blanksIn(operand)))),
  COUNTUNIQUE: overValues(
    (values) => new Set(values.filter((value) => value !== null && value !== '').map(identity)).size,
  ),
  LARGE: define([MATRIX, NUMBER], (cells, rank) => ranked(numbersOf(cells), rank, (one, other) => other - one)),
  SMALL: define([MATRIX, NUMBER], (cells, rank) => ranked(numbersOf(cells), rank, (one, other) => one - other)),
  PERCENTILE: define([MATRIX, NUMBER], (cells, share) => percentile(numbersOf(cells), share)),
  'PERCENTILE.INC': define([MATRIX, NUMBER], (cells, share) => percentile(numbersOf(cells), share)),
  QUARTILE: define([MATRIX, NUMBER], (cells, quarter) => percentile(numbersOf(cells), Math.trunc(quarter) / 4)),
  'QUARTILE.INC': define([MATRIX, NUMBER], (cells, quarter) => percentile(numbersOf(cells), Math.trunc(quarter) / 4)),
  'PERCENTILE.EXC': define([MATRIX, NUMBER], (cells, share) => exclusive(numbersOf(cells), share)),
  'QUARTILE.EXC': define([MATRIX, NUMBER], (cells, quarter) => exclusive(numbersOf(cells), Math.trunc(quarter) / 4)),
  RANK: define(
    [NUMBER, MATRIX, optional(NUMBER, 0)],
    (value, cells, order) => rank(value, numbersOf(cells), order).first,
  ),
  'RANK.EQ': define(
    [NUMBER, MATRIX, optional(NUMBER, 0)],
    (value, cells, order) => rank(value, numbersOf(cells), order).first,
  ),
  'RANK.AVG': define([NUMBER, MATRIX, optional(NUMBER, 0)], (value, cells, order) => {
    const { first, ties } = rank(value, numbersOf(cells), order);
    return first + (ties - 1) / 2;
  }),
};

/**
 * The numbers that aggregates count: in ranges only numbers, text there is passed over; values written in the formula
 * count as arithmetic reads them.
 *
 * @throws CellError the first error among the values.
 */
function numbersIn(operands: Operands): readonly number[] {
  const numbers: number[] = [];
  for (const [{ cells, isRange }] of operands) {
    for (const row of cells) {
      for (const value of row) {
        if (typeof value === 'number') numbers.push(value);
        else if (value instanceof CellError) throw value;
        else if (!isRange) numbers.push(written(value));
      }
    }
  }
  return numbers;
}

/** A value written in the formula; empty text is none. */
function written(value: Scalar): number {
  if (value === '') throw new CellError('#VALUE!', 'Empty text is no number.');
  return toNumber(value);
}

/** An aggregate of the numbers among any number of ranges and values. */
export function overNumbers(run: (numbers: readonly number[]) => number) {
  return repeating([], [OPERAND], (...operands) => run(numbersIn(operands)));
}

/** As `overNumbers`, but text in ranges counts as 0 and TRUE as 1. */
function overAll(run: (numbers: readonly number[]) => number) {
  return repeating([], [OPERAND], (...operands) =>
    run(
      operands.flatMap(([{ cells, isRange }]) =>
        flat(cells)
          .filter((value) => value !== null || !isRange)
          .map((value) => (isRange && typeof value === 'string' ? 0 : toNumber(value))),
      ),
    ),
  );
}

/** Over values of every kind, errors too; `read` decides what a value written in the formula counts as. */
function overValues(run: (values: readonly Scalar[]) => number, read = (value: Scalar): Scalar => value) {
  return repeating([], [OPERAND], (...operands) =>
    run(operands.flatMap(([{ cells, isRange }]) => (isRange ? flat(cells) : flat(cells).map(read)))),
  );
}

/** COUNT reads a value written in the formula as arithmetic would; text that is no number is left as it is. */
function countable(value: Scalar): Scalar {
  try {
    return written(value);
  } catch {
    return value;
  }
}

/** An open range was cut after the last used row: what lies behind it is blank. */
function blanksIn({ cells, rows, columns }: Operand): number {
  return rows * columns - flat(cells).filter((value) => value !== null && value !== '').length;
}

function identity(value: Scalar): string {
  return value instanceof CellError ? value.code : `${typeof value} ${value}`;
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

function mean(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new CellError('#DIV/0!', 'There is no number to average.');
  return sum(numbers) / numbers.length;
}

function variance(numbers: readonly number[], lost: number): number {
  if (numbers.length <= lost) throw new CellError('#DIV/0!', 'There are too few numbers for a deviation.');
  const centre = mean(numbers);
  return sum(numbers.map((number) => (number - centre) ** 2)) / (numbers.length - lost);
}

function percentile(numbers: readonly number[], share: number): number {
  if (numbers.length === 0 || !(share >= 0 && share <= 1)) throw new CellError('#NUM!', 'There is no such percentile.');
  return between(numbers, share * (numbers.length - 1));
}

function exclusive(numbers: readonly number[], share: number): number {
  const at = share * (numbers.length + 1) - 1;
  if (!(at >= 0 && at <= numbers.length - 1)) throw new CellError('#NUM!', 'There is no such percentile.');
  return between(numbers, at);
}

/** The value at a position in rising order; between two positions in proportion. */
function between(numbers: readonly number[], at: number): number {
  const rising = [...numbers].sort((one, other) => one - other);
  const low = rising[Math.floor(at)] ?? Number.NaN;
  const high = rising[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}

function ranked(numbers: readonly number[], position: number, order: (one: number, other: number) => number): number {
  const found = [...numbers].sort(order)[Math.trunc(position) - 1];
  if (found === undefined) throw new CellError('#NUM!', `There is no number at position ${position}.`);
  return found;
}

function rank(
  value: number,
  numbers: readonly number[],
  order: number,
): { readonly first: number; readonly ties: number } {
  const ties = numbers.filter((number) => number === value).length;
  if (ties === 0) throw new CellError('#N/A', `The value ${value} is not among the numbers.`);
  const before = numbers.filter((number) => (order === 0 ? number > value : number < value)).length;
  return { first: before + 1, ties };
}
