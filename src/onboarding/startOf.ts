import { businessDay } from '../calendar/businessDay';
import type { Day } from '../calendar/day';
import { daysAfter } from '../calendar/daysAfter';

/** What people give as notice, in days. */
const NOTICE_DAYS = 14;

/**
 * The start of a hire for whom none is known: the first business day 14 days after the hire.
 *
 * @param hiredOn The day of the hire.
 * @param isClosed Whether the practice is closed on a day.
 * @example startOf('2026-11-20', () => false) // '2026-12-04'
 */
export function startOf(hiredOn: Day, isClosed: (day: Day) => boolean): Day {
  return businessDay(daysAfter(hiredOn, NOTICE_DAYS), 0, isClosed);
}
