import { CellError, type Matrix, type Scalar } from '../../cells/value';
import { toNumber } from '../coercion';
import { type Day, dayOfSerial, daysInMonth, monthsLater, serialOfDay, weekdayOf } from '../days';
import { define } from '../declare';
import { MATRIX, NUMBER, optional, RAW, TEXT, WHOLE } from '../parameters';
import { serialOfText } from '../serialOfText';
import { flat } from '../values';

const LAST_DAY = 2_958_465;

/** The weekday, 0 for Sunday, with which each type of `WEEKDAY` and `WEEKNUM` begins the week. */
const FIRST_WEEKDAYS: ReadonlyMap<number, number> = new Map([
  [1, 0],
  [2, 1],
  [3, 1],
  [11, 1],
  [12, 2],
  [13, 3],
  [14, 4],
  [15, 5],
  [16, 6],
  [17, 0],
]);

/** Days and times of day. */
export const DATES = {
  DATE: define([WHOLE, WHOLE, WHOLE], (year, month, day) => {
    const serial = serialOfDay(year < 1900 ? year + 1900 : year, month, day);
    if (year < 0 || serial < 0 || serial > LAST_DAY) throw new CellError('#NUM!', `The calendar has no year ${year}.`);
    return serial;
  }),
  TIME: define([WHOLE, WHOLE, WHOLE], (hours, minutes, seconds) => {
    const total = hours * 3600 + minutes * 60 + seconds;
    if (total < 0) throw new CellError('#NUM!', 'A time of day is not negative.');
    return (total % 86400) / 86400;
  }),
  DATEVALUE: define([TEXT], (text) => Math.floor(dateIn(text))),
  TIMEVALUE: define([TEXT], (text) => dateIn(text) % 1),
  YEAR: define([NUMBER], (serial) => day(serial).year),
  MONTH: define([NUMBER], (serial) => day(serial).month),
  DAY: define([NUMBER], (serial) => day(serial).day),
  HOUR: define([NUMBER], (serial) => Math.floor(secondOfDay(serial) / 3600)),
  MINUTE: define([NUMBER], (serial) => Math.floor(secondOfDay(serial) / 60) % 60),
  SECOND: define([NUMBER], (serial) => secondOfDay(serial) % 60),
  WEEKDAY: define([NUMBER, optional(WHOLE, 1)], (serial, type) => {
    const firstWeekday = FIRST_WEEKDAYS.get(type);
    if (firstWeekday === undefined) throw new CellError('#NUM!', `WEEKDAY has no type ${type}.`);
    return ((weekdayOf(checked(serial)) - firstWeekday + 7) % 7) + (type === 3 ? 0 : 1);
  }),
  WEEKNUM: define([NUMBER, optional(WHOLE, 1)], weekNumber),
  ISOWEEKNUM: define([NUMBER], (serial) => weekNumber(serial, 21)),
  EDATE: define([NUMBER, WHOLE], (serial, months) => monthsLater(checked(serial), months)),
  EOMONTH: define([NUMBER, WHOLE], (serial, months) => {
    const { year, month } = day(serial);
    return serialOfDay(year, month + months + 1, 0);
  }),
  DAYS: define([NUMBER, NUMBER], (end, start) => Math.floor(end) - Math.floor(start)),
  DATEDIF: define([NUMBER, NUMBER, TEXT], dateDifference),
  NETWORKDAYS: define([NUMBER, NUMBER, optional(MATRIX, [])], (from, to, holidays) =>
    workingDays(from, to, isFreeDay('0000011', holidays)),
  ),
  'NETWORKDAYS.INTL': define([NUMBER, NUMBER, optional(RAW, 1), optional(MATRIX, [])], (from, to, weekend, holidays) =>
    workingDays(from, to, isFreeDay(weekendPattern(weekend), holidays)),
  ),
  WORKDAY: define([NUMBER, WHOLE, optional(MATRIX, [])], (from, count, holidays) =>
    workdayAfter(from, count, isFreeDay('0000011', holidays)),
  ),
  'WORKDAY.INTL': define([NUMBER, WHOLE, optional(RAW, 1), optional(MATRIX, [])], (from, count, weekend, holidays) =>
    workdayAfter(from, count, isFreeDay(weekendPattern(weekend), holidays)),
  ),
};

function checked(serial: number): number {
  if (serial < 0 || serial >= LAST_DAY + 1) throw new CellError('#NUM!', `The number ${serial} is no date.`);
  return Math.floor(serial);
}

function day(serial: number): Day {
  return dayOfSerial(checked(serial));
}

function secondOfDay(serial: number): number {
  if (serial < 0) throw new CellError('#NUM!', `The number ${serial} is no time.`);
  return Math.round((serial % 1) * 86400) % 86400;
}

function dateIn(text: string): number {
  const serial = serialOfText(text.trim());
  if (serial === undefined) throw new CellError('#VALUE!', `'${text}' cannot be read as a date or time.`);
  return serial;
}

/** Types 1, 2 and 11–17 begin the week on another day and count January 1 as week 1; 21 is ISO 8601. */
function weekNumber(serial: number, type: number): number {
  const today = checked(serial);
  if (type === 21) {
    const thursday = today - ((weekdayOf(today) + 6) % 7) + 3;
    return Math.floor((thursday - serialOfDay(dayOfSerial(thursday).year, 1, 1)) / 7) + 1;
  }
  const firstWeekday = FIRST_WEEKDAYS.get(type);
  if (firstWeekday === undefined || type === 3) throw new CellError('#NUM!', `WEEKNUM has no type ${type}.`);
  const newYear = serialOfDay(dayOfSerial(today).year, 1, 1);
  const lead = (weekdayOf(newYear) - firstWeekday + 7) % 7;
  return Math.floor((today - newYear + lead) / 7) + 1;
}

function dateDifference(start: number, end: number, unit: string): number {
  const from = day(start);
  const to = day(end);
  if (checked(start) > checked(end)) throw new CellError('#NUM!', 'DATEDIF needs the earlier date first.');
  const months = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case 'D':
      return checked(end) - checked(start);
    case 'M':
      return months;
    case 'Y':
      return Math.floor(months / 12);
    case 'YM':
      return months % 12;
    case 'MD':
      return to.day >= from.day ? to.day - from.day : to.day - from.day + daysInMonth(to.year, to.month - 1);
    case 'YD':
      return checked(end) - monthsLater(start, Math.floor(months / 12) * 12);
    default:
      throw new CellError('#NUM!', `DATEDIF has no unit '${unit}'.`);
  }
}

type IsFree = (serial: number) => boolean;

/** Free weekdays as seven digits from Monday, 1 for a free day, and days of their own. */
function isFreeDay(pattern: string, holidays: Matrix): IsFree {
  const days = new Set(flat(holidays).flatMap((holiday) => (holiday === null ? [] : [Math.floor(holidayOf(holiday))])));
  return (serial) => pattern[(weekdayOf(serial) + 6) % 7] === '1' || days.has(serial);
}

function holidayOf(value: Scalar): number {
  if (typeof value === 'string') throw new CellError('#VALUE!', `The holiday '${value}' is no date.`);
  return toNumber(value);
}

/** 1–7 are two free days from Saturday–Sunday on, 11–17 one free day from Sunday on; text says it day by day. */
function weekendPattern(weekend: Scalar): string {
  if (typeof weekend === 'string' && /^[01]{7}$/.test(weekend)) return weekend;
  if (weekend instanceof CellError) throw weekend;
  const number = typeof weekend === 'string' ? Number.NaN : Math.trunc(Number(weekend));
  const isPair = number >= 1 && number <= 7;
  if (!isPair && !(number >= 11 && number <= 17))
    throw new CellError(typeof weekend === 'string' ? '#VALUE!' : '#NUM!', `There is no weekend '${weekend}'.`);
  const free = isPair ? [(number + 4) % 7, (number + 5) % 7] : [(number - 12 + 7) % 7];
  return Array.from({ length: 7 }, (_, weekday) => (free.includes(weekday) ? '1' : '0')).join('');
}

function workingDays(from: number, to: number, isFree: IsFree): number {
  const [first, last] = from <= to ? [checked(from), checked(to)] : [checked(to), checked(from)];
  let count = 0;
  for (let serial = first; serial <= last; serial += 1) if (!isFree(serial)) count += 1;
  return from <= to ? count : -count;
}

function workdayAfter(from: number, count: number, isFree: IsFree): number {
  const step = Math.sign(count);
  let serial = checked(from);
  for (let left = Math.abs(count); left > 0; ) {
    serial = checked(serial + step);
    if (!isFree(serial)) left -= 1;
  }
  return serial;
}
