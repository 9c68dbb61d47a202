import { type Day, dayFrom } from './day';
import { plainDate } from './plainDate';

/** What comes first in a date of numbers: the month, as in the US, or the day. */
export type DateOrder = 'month first' | 'day first';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
/** Date cells come in this form: most texts that are read. */
const ISO = /^\d{4}-\d{2}-\d{2}$/;
const YEAR_FIRST = /^(\d{4}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{1,2})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_LAST = /^(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4}|\d{2})$/;
const MONTH_FIRST = /^([a-z]+) (\d{1,2})(?:st|nd|rd|th)? '?(\d{4}|\d{2})$/;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]+) '?(\d{4}|\d{2})$/;
const MONTH_SECOND = /^(\d{4}) ([a-z]+) (\d{1,2})(?:st|nd|rd|th)?$/;

/** A longer text is a remark. */
const MOST_CHARACTERS = 200;

/** Dates outside are slips, or stand for “never” (1/1/1900, 12/31/9999). */
const FIRST_YEAR = 1950;
const LAST_YEAR = 2100;

/**
 * Reads a date as people type it: `2026-03-02`, `3/2/2026`, `3/2/26`, `20260302`, `Mar 2, 2026`, `2nd of March 2026`. With
 * dots the day always comes first (`02.03.2026`). Two-digit years are 2000–2099; a time of day, its zone and the day of the
 * week are passed over. Blank text is no date.
 *
 * @param text What stands in the cell.
 * @param order What comes first where only numbers stand, parted by slashes or hyphens.
 * @returns The day, or `undefined` when the text is no date, names a day that does not exist, or none of 1950–2100.
 * @example readDay('3/2/2026') // '2026-03-02'
 * @example readDay('3/2/2026', 'day first') // '2026-02-03'
 * @example readDay('2nd of March 2026') // '2026-03-02'
 * @example readDay('32/13/2026') // undefined
 */
export function readDay(text: string, order: DateOrder = 'month first'): Day | undefined {
  if (ISO.test(text)) return yearFirst(text);
  if (text.length > MOST_CHARACTERS) return undefined;
  const plain = plainDate(text);
  return yearFirst(plain) ?? yearLast(plain, order) ?? written(plain);
}

function yearFirst(text: string): Day | undefined {
  const [, year, month, date] = YEAR_FIRST.exec(text) ?? COMPACT.exec(text) ?? [];
  return plausible(Number(year), Number(month), Number(date));
}

function yearLast(text: string, order: DateOrder): Day | undefined {
  const [, first, second, year] = YEAR_LAST.exec(text) ?? [];
  const isDayFirst = order === 'day first' || text.includes('.');
  return isDayFirst
    ? plausible(fullYear(year), Number(second), Number(first))
    : plausible(fullYear(year), Number(first), Number(second));
}

function written(text: string): Day | undefined {
  const words = text
    .toLowerCase()
    .replace(/[\s,./-]+|\b(of|the)\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  const [, month, date, year] = MONTH_FIRST.exec(words) ?? [];
  if (month) return plausible(fullYear(year), monthNumber(month), Number(date));
  const [, dateFirst, monthThen, yearLast] = DAY_FIRST.exec(words) ?? [];
  if (monthThen) return plausible(fullYear(yearLast), monthNumber(monthThen), Number(dateFirst));
  const [, yearFirst, monthSecond, dateLast] = MONTH_SECOND.exec(words) ?? [];
  return monthSecond ? plausible(Number(yearFirst), monthNumber(monthSecond), Number(dateLast)) : undefined;
}

/** By the whole name or its first three letters; `sept` is usual too. */
function monthNumber(word: string): number {
  const place = MONTHS.findIndex((month) => word === month || word === month.slice(0, 3));
  return word === 'sept' ? 9 : place + 1;
}

function fullYear(digits: string | undefined): number {
  return digits?.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function plausible(year: number, month: number, date: number): Day | undefined {
  return year >= FIRST_YEAR && year <= LAST_YEAR ? dayFrom(year, month, date) : undefined;
}
