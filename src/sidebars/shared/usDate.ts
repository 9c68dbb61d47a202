/**
 * A day as people in the US write it.
 *
 * @param day The day as `yyyy-mm-dd`.
 * @example usDate('2026-11-05') // '11/5/2026'
 */
export function usDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${month}/${date}/${year}`;
}
