import { type Day, dayFrom } from './day';

/** Every month has it. */
const SHORTEST = 28;

/**
 * The same day of the month a number of months later, or the last day of a shorter month.
 *
 * @param day The day to count from.
 * @param months Whole months; negative ones count back. A year is 12.
 * @returns The day.
 * @throws RangeError when the day lies outside 1900–2199, where the calendar ends.
 * @example monthsAfter('2026-01-31', 1) // '2026-02-28'
 * @example monthsAfter('2024-02-29', 36) // '2027-02-28'
 */
export function monthsAfter(day: Day, months: number): Day {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  let date = Number(day.slice(8));
  let found = dayFrom(Math.floor(month / 12), (month % 12) + 1, date);
  while (found === undefined && date > SHORTEST) found = dayFrom(Math.floor(month / 12), (month % 12) + 1, --date);
  if (found === undefined) throw new RangeError(`${months} months after ${day} lies outside 1900–2199`);
  return found;
}
