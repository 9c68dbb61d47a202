import { CellError, type Scalar } from '../../cells/value';
import { maskOf, matcherOf } from '../criteria';
import { define, repeating } from '../declare';
import { OPERAND, type Operand, optional, RANGE, RAW } from '../parameters';
import { flat } from '../values';

type Pair = readonly [Operand, Scalar];

/** Counts, sums and averages of the cells that meet criteria. */
export const CONDITIONAL = {
  COUNTIF: define([OPERAND, RAW], (cells, criterion) => count([[cells, criterion]])),
  COUNTIFS: repeating([], [OPERAND, RAW], (...pairs) => count(pairs)),
  SUMIF: define([OPERAND, RAW, optional(RANGE, undefined)], (cells, criterion, summed) =>
    sum(beside(cells, criterion, summed)),
  ),
  SUMIFS: repeating([RANGE], [RANGE, RAW], (summed, ...pairs) => sum(chosen(summed, pairs))),
  AVERAGEIF: define([OPERAND, RAW, optional(RANGE, undefined)], (cells, criterion, averaged) =>
    mean(beside(cells, criterion, averaged)),
  ),
  AVERAGEIFS: repeating([RANGE], [RANGE, RAW], (averaged, ...pairs) => mean(chosen(averaged, pairs))),
  MINIFS: repeating([RANGE], [RANGE, RAW], (cells, ...pairs) => extreme(chosen(cells, pairs), Math.min)),
  MAXIFS: repeating([RANGE], [RANGE, RAW], (cells, ...pairs) => extreme(chosen(cells, pairs), Math.max)),
  COUNTUNIQUEIFS: repeating([RANGE], [RANGE, RAW], (cells, ...pairs) => {
    const values = chosenValues(cells, pairs).filter((value) => value !== null && value !== '');
    return new Set(values.map((value) => (value instanceof CellError ? value.code : `${typeof value} ${value}`))).size;
  }),
};

function count(pairs: readonly Pair[]): number {
  const mask = bothMasks(pairs);
  let total = 0;
  for (let index = 0; index < mask.length; index += 1) total += mask[index] ?? 0;
  return total + cutCells(pairs, mask.length);
}

/** Open ranges are cut after the last used row: the cells after it count where blanks meet every criterion. */
function cutCells(pairs: readonly Pair[], seen: number): number {
  const cut = pairs.reduce((most, [{ rows, columns }]) => Math.max(most, rows * columns - seen), 0);
  return cut > 0 && pairs.every(([, criterion]) => matcherOf(criterion)(null)) ? cut : 0;
}

function bothMasks(pairs: readonly Pair[]): Uint8Array {
  const [first, ...others] = pairs;
  if (first === undefined) return new Uint8Array(0);
  let mask = maskOf(first[0].cells, first[1]);
  for (const pair of others) {
    if (pair[0].rows !== first[0].rows || pair[0].columns !== first[0].columns) throw differentSizes();
    mask = overlap(mask, maskOf(pair[0].cells, pair[1]));
  }
  return mask;
}

function overlap(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(Math.min(one.length, other.length));
  for (let index = 0; index < both.length; index += 1) both[index] = (one[index] ?? 0) & (other[index] ?? 0);
  return both;
}

function chosen(cells: Operand, pairs: readonly Pair[]): readonly number[] {
  return numbersAmong(chosenValues(cells, pairs));
}

function chosenValues(cells: Operand, pairs: readonly Pair[]): readonly Scalar[] {
  const [first] = pairs;
  if (first && (first[0].rows !== cells.rows || first[0].columns !== cells.columns)) throw differentSizes();
  const mask = bothMasks(pairs);
  return flat(cells.cells).filter((_, index) => mask[index] === 1);
}

/** The numbers beside the cells that meet the criterion; the other range counts from its top left corner. */
function beside({ cells }: Operand, criterion: Scalar, others: Operand | undefined): readonly number[] {
  const mask = maskOf(cells, criterion);
  const width = cells[0]?.length ?? 0;
  const values: Scalar[] = [];
  const source = others?.cells ?? cells;
  for (const [index, matches] of mask.entries()) {
    if (matches === 1) values.push(source[Math.floor(index / width)]?.[index % width] ?? null);
  }
  return numbersAmong(values);
}

function numbersAmong(values: readonly Scalar[]): readonly number[] {
  return values.filter((value): value is number => {
    if (value instanceof CellError) throw value;
    return typeof value === 'number';
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function mean(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new CellError('#DIV/0!', 'No number meets the criteria.');
  return sum(numbers) / numbers.length;
}

function extreme(numbers: readonly number[], choose: (one: number, other: number) => number): number {
  return numbers.length === 0 ? 0 : numbers.reduce((best, number) => choose(best, number));
}

function differentSizes(): CellError {
  return new CellError('#VALUE!', 'Array arguments are of different size.');
}
