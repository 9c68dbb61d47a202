import { type Day, daysBetween } from '../calendar/day';
import type { PersonSpan } from './retentionRate';

/** How many days people are followed for the turnover of the first 90 days, */
export const FIRST_DAYS = 90;

/** and for that of the first year. */
export const FIRST_YEAR = 365;

/** The people hired from one day to another, both inclusive, and how long they are followed. */
export interface HireCohort {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  /** The last day that is known. */
  readonly asOf: Day;
}

/** What became of a cohort. */
export interface EarlyTurnover {
  /** Those who could have stayed all the days by now. */
  readonly hired: number;
  /** How many different people these are. */
  readonly persons: number;
  /** Those of them whose last day came by then, that day included. */
  readonly left: number;
  /** Hired, but too lately to tell; those who left already are among them. */
  readonly tooNew: number;
}

/**
 * How many of the people hired in a period were gone so many days after their start. It is not the share of short stays
 * among all leavers.
 *
 * @param spans The spells of employment, in any order.
 * @param cohort When they were hired, and how long they are followed; starts after `asOf` are no hires yet.
 * @returns Counts; `left` is a part of `hired`.
 * @example earlyTurnover([{ person: 1, start: '2025-03-03', end: '2025-05-30' }, { person: 2, start: '2025-11-03' }], { from: '2025-01-01', to: '2025-12-31', days: 90, asOf: '2025-12-31' }) // { hired: 1, persons: 1, left: 1, tooNew: 1 }
 */
export function earlyTurnover(spans: readonly PersonSpan[], { from, to, days, asOf }: HireCohort): EarlyTurnover {
  const cohort = spans.filter(({ start }) => start >= from && start <= to && start <= asOf);
  const followed = cohort.filter(({ start }) => daysBetween(start, asOf) >= days);
  const gone = followed.filter(({ start, end }) => end !== undefined && daysBetween(start, end) <= days);
  const persons = new Set(followed.map(({ person }) => person)).size;
  return { hired: followed.length, persons, left: gone.length, tooNew: cohort.length - followed.length };
}
