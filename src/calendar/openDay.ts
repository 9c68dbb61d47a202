import type { Day } from './day';
import { daysAfter } from './daysAfter';

/** Whoever is closed for longer has no business days. */
const MOST_CLOSED = 400;

/**
 * The day itself where it is open, else the nearest open day before or after it.
 *
 * @param day The day.
 * @param direction Where to look when it is closed.
 * @param isClosed Whether a day is closed.
 * @returns The open day; after 400 closed days in a row the day itself, closed as it is.
 * @example openDay('2026-03-07', 'back', (day) => day >= '2026-03-07') // '2026-03-06'
 * @example openDay('2026-03-02', 'forward', () => true) // '2026-03-02'
 */
export function openDay(day: Day, direction: 'back' | 'forward', isClosed: (day: Day) => boolean): Day {
  const step = direction === 'back' ? -1 : 1;
  let found = day;
  for (let closed = 0; isClosed(found); closed++) {
    if (closed === MOST_CLOSED) return day;
    found = daysAfter(found, step);
  }
  return found;
}
