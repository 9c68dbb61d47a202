import { type Day, dayFrom } from '../../calendar/day';
import { monthsAfter } from '../../calendar/monthsAfter';
import { shownDay } from '../../calendar/shownDay';
import { type Cell, isBlank, quoted, saysNothing } from '../../workbook/cell';
import { employmentStatus } from '../employmentStatus';
import { isStillHere } from '../isStillHere';
import { isTooEarly } from './isTooEarly';
import type { RowOfSpell } from './spell';
import type { StaffReading, StaffRow } from './spellRow';

/** Something to say of a cell. */
type Said = readonly [key: 'start' | 'end' | 'status', message: string];

type DatesOfSpell = Pick<RowOfSpell, 'start' | 'end' | 'isHere' | 'hasLeft' | 'isDated'>;

interface Dates extends DatesOfSpell {
  readonly said?: Said | undefined;
}

/** Whose dates they are, and on which day. */
interface About {
  readonly name: string;
  readonly today: Day;
}

/**
 * What the dates and the status of a row come to, and what is to be said of their cells.
 *
 * @param list The list, for its headers and places.
 * @param row The row.
 * @param about The person's whole name, and the day.
 */
export function spellDates(
  list: StaffReading,
  row: StaffRow,
  about: About,
): DatesOfSpell & { readonly said: readonly Said[] } {
  const { said, ...dates } = datesOf(list, row, about);
  const start = row.cells[list.columnAt.start ?? -1];
  const early: readonly Said[] = isTooEarly(start) ? [['start', noDate(start)]] : [];
  return { ...dates, said: said ? [...early, said] : early };
}

/** People are hired some weeks ahead, hardly a year. */
const MOST_MONTHS_AHEAD = 12;

function startsLater(name: string, start: Day, today: Day): string {
  const slip = start > monthsAfter(today, MOST_MONTHS_AHEAD) ? '. If the year is a slip, type all four digits' : '';
  return `${name} starts on ${shownDay(start)}, after today: counted from then on${slip}`;
}

function datesOf(list: StaffReading, row: StaffRow, { name, today }: About): Dates {
  const [start, end] = [dayIn(list, row, { key: 'start', today }), dayIn(list, row, { key: 'end', today })];
  if (start !== undefined && start > today && !(end !== undefined && end < start)) {
    const isPlanned = list.found === undefined && start <= monthsAfter(today, MOST_MONTHS_AHEAD);
    const toCome = { start, end, isHere: false, hasLeft: false, isDated: false };
    return isPlanned ? toCome : { ...toCome, said: ['start', startsLater(name, start, today)] };
  }
  const status = statusOf(list, row);
  if (end === undefined) return withoutEnd(list, { ...row, start }, status);
  const [isHere, hasLeft] = [end > today, end <= today];
  if (start === undefined) {
    const said = isUnread(list, row, 'start') ? undefined : (['start', withoutStart(list, end, isHere)] as const);
    return { start, end, isHere, hasLeft, isDated: false, said };
  }
  if (end < start) return { ...LEFT_SOMETIME, said: ['end', endsFirst(start, end)] };
  const contradicts = (isHere && status === 'gone') || (!isHere && status === 'here');
  const said = contradicts ? (['status', notWithEnd(row.status, end)] as const) : undefined;
  return { start, end, isHere, hasLeft, isDated: true, said };
}

const LEFT_SOMETIME: Dates = { start: undefined, end: undefined, isHere: false, hasLeft: true, isDated: false };

/** Without a last day: whether the person is gone is for the status to say, or for nobody. */
function withoutEnd(list: StaffReading, row: StaffRow, status: 'here' | 'gone' | undefined): Dates {
  const { start } = row;
  const cell = row.cells[list.columnAt.end ?? -1];
  const isNoDay = isUnread(list, row, 'end') && !isStillHere(cell);
  if (isNoDay && !NEVER.test(String(cell))) return withUnreadEnd(start, cell, status);
  const hasLeft = status === 'gone';
  const dates = { start, end: undefined, isHere: !hasLeft, hasLeft, isDated: start !== undefined && !hasLeft };
  if (isNoDay) return { ...dates, said: ['end', `${quoted(cell)} is no last day: ${NOT_LEFT}`] };
  if (status === 'gone' && list.columnAt.end !== undefined && list.columnAt.start !== undefined)
    return { ...dates, said: ['status', `${quoted(row.status)}, but End is blank: ${GONE_SOMETIME}`] };
  const isLacking = start === undefined && list.columnAt.start !== undefined && !isUnread(list, row, 'start');
  return isLacking && dates.isHere ? { ...dates, said: ['start', NO_START] } : dates;
}

/** Only a status can say whether the person left. */
function withUnreadEnd(start: Day | undefined, cell: Cell | undefined, status: 'here' | 'gone' | undefined): Dates {
  const hasLeft = status === undefined ? undefined : status === 'gone';
  const dates = { start, end: undefined, isHere: status === 'here', hasLeft, isDated: false };
  return { ...dates, said: ['end', `${noDate(cell)}${status === undefined ? `: ${NEITHER}` : ''}`] };
}

function noDate(cell: Cell | undefined): string {
  return isTooEarly(cell)
    ? `${quoted(cell)} is before 1950, from which dates count`
    : `${quoted(cell)} is not a date; type it like Mar 14, 2026`;
}

/** Whether there is a cell that says something and could not be read. */
function isUnread({ columnAt }: StaffReading, row: StaffRow, key: 'start' | 'end'): boolean {
  const cell = row.cells[columnAt[key] ?? -1];
  return row[key] === undefined && cell !== undefined && !isBlank(cell) && !saysNothing(cell);
}

/** Years of two digits are read as of this century; nobody starts or leaves that far ahead. */
function dayIn(
  { columnAt }: StaffReading,
  row: StaffRow,
  { key, today }: { readonly key: 'start' | 'end'; readonly today: Day },
): Day | undefined {
  const day = row[key];
  if (day === undefined || day <= today || day <= monthsAfter(today, MOST_MONTHS_IN_TWO_DIGITS)) return day;
  const isShort = TWO_DIGITS.test(String(row.cells[columnAt[key] ?? -1]));
  return isShort ? dayFrom(Number(day.slice(0, 4)) - 100, Number(day.slice(5, 7)), Number(day.slice(8))) : day;
}

const MOST_MONTHS_IN_TWO_DIGITS = 240;
const TWO_DIGITS = /^\D*\d{1,2}\D+(\d{1,2}\D+)?\d{2}\s*$/;

/** What programs write for “never”. */
const NEVER = /9999|2999|1900|1899|^[\s0/.-]+$/;
const NOT_LEFT = 'the person counts as still here. Leave End blank';
const NEITHER = 'the person counts neither as here nor as a leaver until it is mended';
const GONE_SOMETIME = 'the person left on an unknown day, which no turnover counts. Write the last day into End';
const NO_START = 'Start is blank: the person counts in headcount and pay, not where time is needed';

function withoutStart({ columnAt }: StaffReading, end: Day, isHere: boolean): string {
  const leaver = isHere ? '' : `left on ${shownDay(end)}, but `;
  return `${leaver}${columnAt.start === undefined ? 'there is no Start' : 'Start is blank'}: the row is not counted where time is needed`;
}

function notWithEnd(status: string | undefined, end: Day): string {
  return `the status ${quoted(status)} does not go with End ${shownDay(end)}: End counts`;
}

function endsFirst(start: Day, end: Day): string {
  return `End ${shownDay(end)} comes before Start ${shownDay(start)}: the row is not counted where time is needed`;
}

function statusOf({ headers, columnAt }: StaffReading, { status }: StaffRow): 'here' | 'gone' | undefined {
  return status === undefined ? undefined : employmentStatus(status, headers[columnAt.status ?? -1] ?? '');
}
