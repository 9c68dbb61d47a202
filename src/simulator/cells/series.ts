import { dayOfSerial, monthsLater } from '../formula/days';
import { isDateFormat } from './display';
import type { Content } from './typedInput';

/** One of the cells that are continued. */
export interface SeriesCell {
  readonly content: Content;
  /** The format that was set on it: tells dates from numbers. */
  readonly numberFormat: string;
}

/** What comes at a place after some cells, from 0. */
type Continuation = (place: number) => Content;

/** Numbers beyond this digit are remains of binary fractions. */
const MOST_DIGITS = 15;
const NUMBERED = /^(.*?)(\d{1,15})$/s;

/**
 * What dragging the handle puts after some cells: two or more numbers, dates or numbered texts with a constant step go on,
 * a single date goes on by a day, a single text with a number at its end counts on. Anything else repeats, formulas as they
 * are.
 *
 * @param cells At least one, in the direction of dragging.
 * @param unit What a single date or numbered text goes on by: -1 when it is dragged upward or to the left.
 * @example continued([{ content: 'Round 1', numberFormat: '' }], 1)(0) // 'Round 2'
 */
export function continued(cells: readonly SeriesCell[], unit: 1 | -1): Continuation {
  const contents = cells.map(({ content }) => content);
  const numbers = contents.filter((content) => typeof content === 'number');
  const texts = contents.filter((content) => typeof content === 'string');
  const repeated: Continuation = (place) => contents[place % contents.length] ?? null;
  if (texts.length === cells.length) return continuedTexts(texts, unit) ?? repeated;
  if (numbers.length < cells.length) return repeated;
  return (cells.every(isDate) ? continuedDates(numbers, unit) : continuedNumbers(numbers)) ?? repeated;
}

function isDate({ content, numberFormat }: SeriesCell): boolean {
  return isDateFormat(numberFormat) && typeof content === 'number' && content >= 1;
}

function continuedDates(dates: readonly number[], unit: 1 | -1): Continuation | undefined {
  const [first = 0] = dates;
  const last = dates[dates.length - 1] ?? first;
  if (dates.length === 1) return (place) => first + unit * (place + 1);
  const months = constantStep(dates.map(monthNumber));
  const isMonthly = dates.every((date) => Number.isInteger(date) && dayOfSerial(date).day === dayOfSerial(first).day);
  return months && isMonthly ? (place) => monthsLater(last, months * (place + 1)) : continuedNumbers(dates);
}

function continuedNumbers(numbers: readonly number[]): Continuation | undefined {
  const last = numbers[numbers.length - 1] ?? 0;
  const step = constantStep(numbers);
  return step === undefined ? undefined : (place) => rounded(last + step * (place + 1));
}

function continuedTexts(texts: readonly string[], unit: 1 | -1): Continuation | undefined {
  const parts = texts.map((text) => NUMBERED.exec(text));
  const [, prefix, digits = ''] = parts[0] ?? [];
  if (digits === '' || parts.some((part) => part?.[1] !== prefix)) return undefined;
  const numbers = parts.map((part) => Number(part?.[2]));
  const last = numbers[numbers.length - 1] ?? 0;
  const step = numbers.length === 1 ? unit : constantStep(numbers);
  if (step === undefined) return undefined;
  return (place) => prefix + String(Math.abs(last + step * (place + 1))).padStart(digits.length, '0');
}

/** The difference between neighbours, when it is the same for all; a single number has none: 0. */
function constantStep(numbers: readonly number[]): number | undefined {
  const [first = 0, second = first] = numbers;
  const step = second - first;
  const isConstant = numbers.every(
    (number, at) => Math.abs(number - first - step * at) <= 1e-9 * (1 + Math.abs(number)),
  );
  return isConstant ? step : undefined;
}

function rounded(number: number): number {
  return Number(number.toPrecision(MOST_DIGITS));
}

function monthNumber(serial: number): number {
  const { year, month } = dayOfSerial(serial);
  return year * 12 + month;
}
