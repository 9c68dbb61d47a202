import { type Day, dayFrom } from './day';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const WEEKDAY = /^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?,? /;
const US = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/;
const MONTH_FIRST = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;
const TIME = /[ T]\d{1,2}:\d{2}(:\d{2})?( ?[ap]m)?$/i;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]+)\.?,?[ -](\d{4}|\d{2})$/;

/**
 * Reads a date as people in the US type it: `2026-03-02`, `3/2/2026`, `3/2/26`, `Mar 2, 2026`, `2 March 2026`.
 * Two-digit years are 2000–2099; a time of day after the date is passed over. Blank text is no date.
 *
 * @param text What stands in the cell.
 * @returns The day, or `undefined` when the text is no date or names a day that does not exist.
 * @example readDay('3/2/2026') // '2026-03-02'
 * @example readDay('2nd March 2026') // '2026-03-02'
 * @example readDay('32/13/2026') // undefined
 */
export function readDay(text: string): Day | undefined {
  const plain = text.trim().replace(TIME, '');
  return isoDay(plain) ?? usDay(plain) ?? writtenDay(plain.replace(/\s+/g, ' ').toLowerCase().replace(WEEKDAY, ''));
}

function isoDay(text: string): Day | undefined {
  const [, year, month, date] = ISO.exec(text) ?? [];
  return dayFrom(Number(year), Number(month), Number(date));
}

function usDay(text: string): Day | undefined {
  const [, month, date, year] = US.exec(text) ?? [];
  return dayFrom(fullYear(year), Number(month), Number(date));
}

function writtenDay(text: string): Day | undefined {
  const [, month, date, year] = MONTH_FIRST.exec(text) ?? [];
  if (month) return dayFrom(Number(year), monthNumber(month), Number(date));
  const [, dateFirst, monthSecond, yearLast] = DAY_FIRST.exec(text) ?? [];
  return monthSecond ? dayFrom(fullYear(yearLast), monthNumber(monthSecond), Number(dateFirst)) : undefined;
}

function monthNumber(word: string): number {
  const isWholeOrShort = 'january february march april may june july august sept september october november december'
    .split(' ')
    .concat(MONTHS)
    .includes(word);
  return isWholeOrShort ? MONTHS.indexOf(word.slice(0, 3)) + 1 : Number.NaN;
}

function fullYear(digits: string | undefined): number {
  return digits?.length === 2 ? 2000 + Number(digits) : Number(digits);
}
