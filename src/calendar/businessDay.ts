import type { Day } from './day';
import { daysAfter } from './daysAfter';
import { openDay } from './openDay';

/**
 * The n-th open day after a day, or before it where n is negative, as the spreadsheet’s WORKDAY counts: the start is day 0
 * even where it is closed. For 0, the start itself, or the next open day where the start is closed.
 *
 * @param start The day to count from.
 * @param n Whole open days.
 * @param isClosed Whether a day is closed.
 * @returns The open day; where 400 days in a row are closed, n calendar days after the start, closed or not.
 * @source 8 CFR 274a.2(b)(1)(ii): three business days of the hire; WORKDAY of Google Sheets and Excel
 * @example businessDay('2026-03-06', 1, (day) => day === '2026-03-07') // '2026-03-08'
 * @example businessDay('2026-03-07', 0, (day) => day === '2026-03-07') // '2026-03-08'
 */
export function businessDay(start: Day, n: number, isClosed: (day: Day) => boolean): Day {
  if (n === 0) return openDay(start, 'forward', isClosed);
  const step = Math.sign(n);
  let day = start;
  for (let left = Math.abs(n); left > 0; left--) {
    day = openDay(daysAfter(day, step), step < 0 ? 'back' : 'forward', isClosed);
    if (isClosed(day)) return daysAfter(start, n);
  }
  return day;
}
