import { type Cell, isErrorValue, isPending, quoted, saysNothing } from '../workbook/cell';
import { SCALES, type Scale } from '../workbook/foundColumns';
import { normaliseWords } from '../workbook/normaliseWords';
import { readNumber } from './readNumber';

/** What a cell says as a rating, whatever the scale: a number, stars, or so many out of so many. */
interface Said {
  readonly value: number;
  readonly outOf?: number;
  readonly isStars?: boolean;
  readonly isPercent?: boolean;
}

const FULL_STARS = /[★⭐✭🌟]/gu;
const ONLY_STARS = /^(?:[★☆⭐✭✩🌟\s]|\ufe0f)+$/u;
const STAR_WORDS = /^(\d(?:[.,]\d)?)\s*stars?$/i;
const OUT_OF = /^(\d{1,3}(?:[.,]\d+)?)\s*(?:\/|of|out of)\s*(5|10|100)$/i;
const STATED = /(?:\b[01]\s*(?:-|–|—|to)\s*|(?:\/|\bout of)\s*)(5|10|100)\b/i;

const ANY_RANGE = /\(\s*[01]\s*(?:-|–|—|to)\s*(\d{1,3})\b|(?:\/|\bout of)\s*(\d{1,3})\b/i;
const BEST_FIRST =
  /\b1\s*(=|is)\s*(the )?(best|excellent|highest|high|great)\b|\b(5|10)\s*(=|is)\s*(the )?(worst|poor|lowest|low|bad)\b/i;

/** Words that make a rating of numbers which could be anything. */
const MAY_RATE =
  /\b(rating|rate|score|scored|points?|test|exam|assessment|skills?|grade|performance|fit|impression|evaluation|percent|interview)\b|%/;
/** Of the numbers, so many on the larger scale make it the scale. */
const LARGER = 0.4;
/** Fewer do where they differ: slips are rarely so many. */
const [SOME, LEAST] = [0.2, 3];
const [MORE_THAN_FIVE, MORE_THAN_TEN] = [5.001, 10.001];

/**
 * The scale of a column of ratings: most of what its cells say are numbers on one scale, stars, or so many out of so many.
 * What the header says of the scale counts first. Columns of only 0 and 1 are marks, not ratings.
 *
 * @param header The column's header.
 * @param cells Its cells; blanks, errors and words such as `N/A` say nothing.
 * @returns `undefined` where the cells are no ratings.
 * @example scaleOf('Vibe', [4, 5, 'N/A', 3.5]) // '1 to 5'
 * @example scaleOf('Interview (1-10)', [4, 5, 3]) // '1 to 10'
 * @example scaleOf('Miles', [62000, 70000, 4]) // undefined
 */
export function scaleOf(header: string, cells: readonly Cell[]): Scale | undefined {
  const given = cells.filter((cell) => !saysNothing(cell) && !isErrorValue(cell) && !isPending(cell));
  const said = given.flatMap((cell) => saidIn(cell) ?? []);
  if (isOtherScale(header)) return undefined;
  if (said.length === 0 || said.length * 2 < given.length) return undefined;
  const isMost = (count: number, of: number) => count > 0 && count * 2 >= of;
  if (isMost(said.filter(({ isStars }) => isStars).length, said.length)) return 'stars';
  const stated = statedScale(header) ?? mostStated(said);
  if (stated !== undefined) return stated;
  if (isMost(said.filter(({ isPercent }) => isPercent).length, said.length)) return 'percent';
  const scale = scaleOfNumbers(
    header,
    said.map(({ value }) => value),
  );
  return scale && isMost(said.filter(({ value }) => isOn(value, scale)).length, given.length) ? scale : undefined;
}

/**
 * Whether a header states a scale that is none of those known: to another number, or with the best at the bottom.
 *
 * @param header The column's header.
 * @example isOtherScale('Charm (1-7)') // true
 * @example isOtherScale('Charm (1 = best)') // true
 */
export function isOtherScale(header: string): boolean {
  const [, range, outOf] = ANY_RANGE.exec(header) ?? [];
  const highest = Number(range ?? outOf);
  return (highest > 1 && ![5, 10, 100].includes(highest)) || BEST_FIRST.test(header);
}

/**
 * The scale that a header states.
 *
 * @param header The column's header.
 * @example statedScale('Vibe (1-10)') // '1 to 10'
 */
export function statedScale(header: string): Scale | undefined {
  const highest = STATED.exec(header)?.[1];
  return highest === undefined ? undefined : scaleTo(highest);
}

function mostStated(said: readonly Said[]): Scale | undefined {
  const stated = said.flatMap(({ outOf }) => outOf ?? []);
  return stated.length * 2 >= said.length ? scaleTo(String(Math.max(...stated))) : undefined;
}

function scaleTo(highest: string): Scale {
  return highest === '5' ? '1 to 5' : highest === '10' ? '1 to 10' : '0 to 100';
}

/** Only 0 and 1, or a column of nothing but ones, say whether, not how well. */
function areMarks(numbers: readonly number[]): boolean {
  const isMark = numbers.every((number) => number === 0 || number === 1);
  return isMark && (numbers.includes(0) || numbers.length > 2);
}

function scaleOfNumbers(header: string, numbers: readonly number[]): Scale | undefined {
  const isWithin = (low: number, high: number) => (number: number) => number >= low && number <= high;
  if (areMarks(numbers)) return undefined;
  const rates = MAY_RATE.test(normaliseWords(header));
  if (rates && numbers.every(isWithin(0, 1)) && numbers.some((number) => number > 0 && number < 1)) return 'percent';
  const between = (low: number, high: number) => numbers.filter(isWithin(low, high));
  const isLarger = (above: readonly number[]) =>
    (above.length >= LARGER * numbers.length && above.length > 1) ||
    (above.length >= SOME * numbers.length && above.length >= LEAST && new Set(above).size > 1);
  if (isLarger(between(MORE_THAN_TEN, 100)) && numbers.every(isWithin(0, 100))) return '0 to 100';
  if (isLarger(between(MORE_THAN_FIVE, 10))) return '1 to 10';
  return between(1, 5).length > 0 ? '1 to 5' : undefined;
}

function isOn(value: number, scale: Scale): boolean {
  const [lowest, highest] = SCALES[scale];
  return value >= lowest && value <= highest;
}

/** A rating as it counts, or why it does not. */
export interface RatingRead {
  /** 1–5. */
  readonly rating?: number;
  readonly complaint?: string;
}

/**
 * A rating on the scale from 1 to 5: the lowest rating of the column's scale becomes 1, the highest 5, what lies between
 * in proportion. Numbers typed as text count; `pending` is no rating, and said to be none.
 *
 * @param cell The cell; one that says nothing has no rating and no complaint.
 * @param scale The column's scale.
 * @returns The rating, or what is wrong with it.
 * @example readRating(8, '1 to 10') // { rating: 4.111111111111111 }
 * @example readRating('★★★★☆', 'stars') // { rating: 4 }
 * @example readRating(75, '0 to 100') // { rating: 4 }
 * @example readRating(0, '1 to 5') // { complaint: '0 is below 1, the lowest rating' }
 */
export function readRating(cell: Cell, scale: Scale): RatingRead {
  if (saysNothing(cell)) return {};
  if (isErrorValue(cell)) return { complaint: `${cell} is an error value` };
  if (isPending(cell)) return { complaint: `“${cell}” is no rating yet` };
  const said = saidIn(cell);
  if (!said) return { complaint: complaintOf(cell, scale) };
  const own = said.outOf === undefined ? scale : scaleTo(String(said.outOf));
  const value = own === '0 to 100' && said.isPercent ? Math.round(said.value * 1e9) / 1e7 : said.value;
  if (isOn(value, own)) return { rating: asFive(value, own) };
  const [lowest, highest] = SCALES[own];
  return {
    complaint:
      value > highest
        ? `${value} is above ${highest}, the highest rating`
        : `${value} is below ${lowest}, the lowest rating`,
  };
}

function asFive(value: number, scale: Scale): number {
  const [lowest, highest] = SCALES[scale];
  return lowest === 1 && highest === 5 ? value : 1 + (4 * (value - lowest)) / (highest - lowest);
}

/**
 * A scale as a sentence has it.
 *
 * @param scale The scale.
 * @example scaleInWords('percent') // 'from 0 % to 100 %'
 */
export function scaleInWords(scale: Scale): string {
  if (scale === 'percent') return 'from 0 % to 100 %';
  return scale === 'stars' ? 'from 1 to 5 stars' : `from ${scale}`;
}

function complaintOf(cell: Cell, scale: Scale): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(String(cell))) {
    return `a date is no rating; a rating typed as 4/5 becomes a date, so type only the 4`;
  }
  return `${quoted(cell)} is not a rating ${scaleInWords(scale)}`;
}

function saidIn(cell: Cell): Said | undefined {
  if (typeof cell === 'number') return { value: cell };
  if (typeof cell === 'boolean') return undefined;
  const text = cell.trim();
  if (ONLY_STARS.test(text)) return { value: text.match(FULL_STARS)?.length ?? 0, isStars: true };
  const [, stars] = STAR_WORDS.exec(text) ?? [];
  if (stars) return { value: readNumber(stars) ?? 0, isStars: true };
  const [, value, outOf] = OUT_OF.exec(text) ?? [];
  if (value) return { value: readNumber(value) ?? 0, outOf: Number(outOf) };
  const number = readNumber(text);
  return number === undefined ? undefined : { value: number, isPercent: text.endsWith('%') };
}

/**
 * A rating as a person would say that it is read.
 *
 * @param cell The cell.
 * @param scale The column's scale.
 * @returns The rating from 1 to 5 with at most two decimals; `''` where there is none.
 * @example ratingShown(8, '1 to 10') // '8 → 4.11'
 */
export function ratingShown(cell: Cell | undefined, scale: Scale): string {
  if (cell === undefined) return '';
  const { rating, complaint } = readRating(cell, scale);
  if (rating === undefined) return complaint === undefined ? '' : 'can’t be read';
  const five = String(Math.round(rating * 100) / 100);
  return String(cell) === five ? five : `${cell} → ${five}`;
}
