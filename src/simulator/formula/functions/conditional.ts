import { CellError, type Scalar } from '../../cells/value';
import { matcherOf } from '../criteria';
import { define, repeating } from '../declare';
import { OPERAND, type Operand, optional, RANGE, RAW } from '../parameters';
import { positionsMeeting, valuesInOrder } from '../positionsMeeting';

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
  const found = positions(pairs).length;
  return found + cutCells(pairs);
}

/** Open ranges are cut after the last used row: the cells after it count where blanks meet every criterion. */
function cutCells(pairs: readonly Pair[]): number {
  let [seen, all] = [0, 0];
  for (const [{ cells, rows, columns }] of pairs) {
    seen = Math.max(seen, cells.length * (cells[0]?.length ?? 0));
    all = Math.max(all, rows * columns);
  }
  return all > seen && pairs.every(([, criterion]) => matcherOf(criterion)(null)) ? all - seen : 0;
}

function positions(pairs: readonly Pair[]): ArrayLike<number> {
  const first = pairs[0]?.[0];
  if (pairs.some(([{ rows, columns }]) => rows !== first?.rows || columns !== first.columns)) throw differentSizes();
  return positionsMeeting(pairs.map(([{ cells }, criterion]) => ({ cells, criterion })));
}

function chosen(cells: Operand, pairs: readonly Pair[]): readonly number[] {
  return numbersAmong(chosenValues(cells, pairs));
}

function chosenValues(cells: Operand, pairs: readonly Pair[]): readonly Scalar[] {
  const [first] = pairs;
  if (first && (first[0].rows !== cells.rows || first[0].columns !== cells.columns)) throw differentSizes();
  const values = valuesInOrder(cells.cells);
  return valuesAt(positions(pairs), (position) => values[position] ?? null);
}

/** The numbers beside the cells that meet the criterion; the other range counts from its top left corner. */
function beside({ cells }: Operand, criterion: Scalar, others: Operand | undefined): readonly number[] {
  const width = cells[0]?.length ?? 0;
  const source = others?.cells ?? cells;
  const found = positionsMeeting([{ cells, criterion }]);
  return numbersAmong(valuesAt(found, (position) => source[Math.floor(position / width)]?.[position % width] ?? null));
}

function valuesAt(places: ArrayLike<number>, valueAt: (position: number) => Scalar): readonly Scalar[] {
  const values: Scalar[] = [];
  for (let index = 0; index < places.length; index++) values.push(valueAt(places[index] ?? 0));
  return values;
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
