import type { Day } from '../calendar/day';
import { isFederalHoliday } from '../calendar/isFederalHoliday';
import { weekday } from '../calendar/weekday';

/**
 * Tells the days on which the practice is closed: its closed weekdays, and its holidays. A year without any holiday of
 * the practice's own follows the federal list.
 *
 * @param weekdays The closed weekdays, Sunday 0 to Saturday 6.
 * @param own The practice's holidays.
 * @returns Whether a day is closed.
 * @example closedDays([6, 0], ['2026-12-24'])('2026-12-24') // true
 * @example closedDays([6, 0], ['2026-12-24'])('2026-12-25') // false
 * @example closedDays([6, 0], [])('2026-12-25') // true
 */
export function closedDays(weekdays: readonly number[], own: readonly Day[]): (day: Day) => boolean {
  const closed = new Set(weekdays);
  const holidays = new Set(own);
  const years = new Set(own.map((day) => day.slice(0, 4)));
  const known = new Map<Day, boolean>();
  const find = (day: Day) =>
    closed.has(weekday(day)) || (years.has(day.slice(0, 4)) ? holidays.has(day) : isFederalHoliday(day));
  return (day) => {
    const isClosed = known.get(day) ?? find(day);
    known.set(day, isClosed);
    return isClosed;
  };
}
