import { type Day, dayFrom } from './day';

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * The day a number of calendar days later, weekends and holidays counted.
 *
 * @param day The day to count from: day 0.
 * @param days Whole days; negative ones count back.
 * @returns The day.
 * @throws RangeError when the day lies outside 1900–2199, where the calendar ends.
 * @example daysAfter('2026-03-02', 30) // '2026-04-01'
 * @example daysAfter('2026-03-02', -2) // '2026-02-28'
 */
export function daysAfter(day: Day, days: number): Day {
  const at = new Date(Date.parse(`${day}T00:00:00Z`) + days * MILLISECONDS_A_DAY);
  const found = dayFrom(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
  if (found === undefined) throw new RangeError(`${days} days after ${day} lies outside 1900–2199`);
  return found;
}
