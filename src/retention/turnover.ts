import { type Day, daysBetween } from '../calendar/day';
import { daysAfter } from '../calendar/daysAfter';
import { monthEnd } from '../calendar/monthEnd';
import { headcount } from './headcount';
import type { Span } from './span';

/**
 * What the leavers are divided by: the mean of the headcounts at the day before the period, at each month end and at its
 * last day; the mean of the first and the last of these; or the years that all people together were employed.
 */
export const TURNOVER_METHODS = ['average', 'simple', 'person-years'] as const;

/** One of the ways to divide. */
export type TurnoverMethod = (typeof TURNOVER_METHODS)[number];

/** A period with its first and last day, both inclusive, and how to count. */
export interface TurnoverPeriod {
  readonly from: Day;
  readonly to: Day;
  readonly method: TurnoverMethod;
}

/** How many left in a period, and of how many. */
export interface Turnover {
  /** The spells that ended in the period. */
  readonly leavers: number;
  /** By the method: a mean headcount, or person-years. */
  readonly base: number;
  /** Leavers by base, not made a yearly rate; more than 1 where people leave faster than that. `undefined`: the base is 0. */
  readonly share: number | undefined;
  readonly personYears: number;
}

const DAYS_A_YEAR = 365.25;

/**
 * The turnover of a period. The method moves the number: always say which one it is.
 *
 * @param spans The spells of employment, in any order; none ends before it starts.
 * @param period Its days and the method.
 * @returns The leavers, what they are divided by, and their share.
 * @example turnover([{ start: '2024-03-04' }, { start: '2024-03-04', end: '2025-06-30' }], { from: '2025-01-01', to: '2025-12-31', method: 'simple' }) // { leavers: 1, base: 1.5, share: 1 / 1.5 }
 */
export function turnover(spans: readonly Span[], { from, to, method }: TurnoverPeriod): Turnover {
  let leavers = 0;
  for (const { end } of spans) if (end !== undefined && end >= from && end <= to) leavers++;
  const personYears = daysEmployed(spans, from, to) / DAYS_A_YEAR;
  const base = method === 'person-years' ? personYears : meanHeadcount(spans, countingDays(from, to, method));
  return { leavers, base, share: base === 0 ? undefined : leavers / base, personYears };
}

/** The days at whose end people are counted, each once. */
function countingDays(from: Day, to: Day, method: 'average' | 'simple'): readonly Day[] {
  return [daysAfter(from, -1), ...(method === 'average' ? monthEndsBefore(to, from) : []), to];
}

function monthEndsBefore(to: Day, from: Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = monthEnd(from); day < to; day = monthEnd(daysAfter(day, 1))) days.push(day);
  return days;
}

function meanHeadcount(spans: readonly Span[], days: readonly Day[]): number {
  let sum = 0;
  for (const day of days) sum += headcount(spans, day);
  return sum / days.length;
}

/** The first and the last day count both. Most people are there all the time: their days are counted once. */
function daysEmployed(spans: readonly Span[], from: Day, to: Day): number {
  const whole = daysBetween(from, to) + 1;
  let days = 0;
  for (const { start, end } of spans) {
    const first = start > from ? start : from;
    const last = end !== undefined && end < to ? end : to;
    if (first === from && last === to) days += whole;
    else if (first <= last) days += daysBetween(first, last) + 1;
  }
  return days;
}
