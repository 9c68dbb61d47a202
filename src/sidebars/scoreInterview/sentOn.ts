import { readDay } from '../../calendar/readDay';
import { shownDay } from '../../calendar/shownDay';

/**
 * The day on which a scorecard was sent, as a reader in the US writes it.
 *
 * @param submitted `YYYY-MM-DD`; blank: the record does not say.
 * @example sentOn('2026-11-20') // '11/20/2026'
 * @example sentOn('') // 'an earlier day'
 */
export function sentOn(submitted: string): string {
  const day = readDay(submitted);
  return day ? shownDay(day) : 'an earlier day';
}
