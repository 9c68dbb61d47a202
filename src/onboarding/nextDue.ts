import type { Day } from '../calendar/day';
import { daysAfter } from '../calendar/daysAfter';
import { monthsAfter } from '../calendar/monthsAfter';
import { openDay } from '../calendar/openDay';
import { shownDay } from '../calendar/shownDay';
import type { Due } from './dueByRule';

/** Not a calendar year: over a leap day that would be one day more than the rule allows. */
const DAYS_A_YEAR = 365;

/**
 * When a repeating task is due again, counted from the day on which it was done; a closed day moves back.
 *
 * @param doneOn The day on which it was done.
 * @param repeats How often it comes.
 * @param isClosed Whether the practice is closed on a day.
 * @returns The day, and the rule in words.
 * @source OSHA letter of January 24, 2007 on 29 CFR 1910.1030(g)(2): not more than 365 days
 * @example nextDue('2028-02-25', 'yearly', () => false).day // '2029-02-24'
 * @example nextDue('2026-01-31', 'monthly', () => false).day // '2026-02-28'
 */
export function nextDue(doneOn: Day, repeats: 'monthly' | 'yearly', isClosed: (day: Day) => boolean): Due {
  const latest = repeats === 'monthly' ? monthsAfter(doneOn, 1) : daysAfter(doneOn, DAYS_A_YEAR);
  const counted = `Due ${repeats === 'monthly' ? 'a month' : `${DAYS_A_YEAR} days`} after it was done on ${shownDay(doneOn)}`;
  if (!isClosed(latest)) return { day: latest, how: `${counted}.` };
  return {
    day: openDay(latest, 'back', isClosed),
    how: `${counted}; ${shownDay(latest)} is a closed day, so it moves back to the last open day.`,
  };
}
