import type { Day } from './day';
import { daysAfter } from './daysAfter';
import { monthsAfter } from './monthsAfter';

/**
 * The last day of a day's month.
 *
 * @param day The day.
 * @returns The day itself where it is the last one.
 * @throws RangeError in the last month of the calendar, December 2199.
 * @example monthEnd('2026-02-03') // '2026-02-28'
 * @example monthEnd('2026-12-31') // '2026-12-31'
 */
export function monthEnd(day: Day): Day {
  const nextMonth = monthsAfter(day, 1);
  return daysAfter(nextMonth, -Number(nextMonth.slice(8)));
}
