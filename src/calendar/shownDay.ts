import type { Day } from './day';

/**
 * A day as it shows in a cell of a US spreadsheet.
 *
 * @param day The day.
 * @returns Month, day and year, without leading zeros.
 * @example shownDay('2026-11-05') // '11/5/2026'
 */
export function shownDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${month}/${date}/${year}`;
}
