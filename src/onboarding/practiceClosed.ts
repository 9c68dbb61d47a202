import type { Day } from '../calendar/day';
import type { Reading } from '../workbook/reading';
import { closedDays } from './closedDays';
import type { HolidayColumns } from './holidays';
import type { OnboardingSettings } from './onboardingSettings';

/**
 * Tells the days on which the practice is closed, by Settings and Holidays.
 *
 * @param choices The closed weekdays.
 * @param holidays The Holidays tab.
 * @returns Whether a day is closed.
 */
export function practiceClosed(
  { closedWeekdays }: Pick<OnboardingSettings, 'closedWeekdays'>,
  { rows }: Reading<HolidayColumns>,
): (day: Day) => boolean {
  return closedDays(
    closedWeekdays,
    rows.flatMap(({ date }) => date ?? []),
  );
}
