import type { Day } from './day';

/**
 * The day of the week.
 *
 * @param day The day.
 * @returns 0 for Sunday, 1 for Monday … 6 for Saturday.
 * @example weekday('2026-03-02') // 1
 */
export function weekday(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
