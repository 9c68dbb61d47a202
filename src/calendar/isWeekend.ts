import type { Day } from './day';
import { weekday } from './weekday';

/**
 * Whether a day is a Saturday or a Sunday.
 *
 * @param day The day.
 * @example isWeekend('2026-03-07') // true
 */
export function isWeekend(day: Day): boolean {
  return weekday(day) % 6 === 0;
}
