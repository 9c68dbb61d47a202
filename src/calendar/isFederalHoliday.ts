import type { Day } from './day';
import { federalHolidays } from './federalHolidays';

/** The holidays of each year that was asked for: they follow from the year alone. */
const known = new Map<string, ReadonlySet<Day>>();

/**
 * Whether a US federal holiday is observed on a day.
 *
 * @param day The day.
 * @source 5 U.S.C. 6103
 * @example isFederalHoliday('2027-12-31') // true
 * @example isFederalHoliday('2026-07-04') // false
 */
export function isFederalHoliday(day: Day): boolean {
  const year = day.slice(0, 4);
  const holidays = known.get(year) ?? new Set(federalHolidays(Number(year)).map((holiday) => holiday.day));
  known.set(year, holidays);
  return holidays.has(day);
}
