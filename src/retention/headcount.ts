import type { Day } from '../calendar/day';
import { isEmployed } from './isEmployed';
import type { Span } from './span';

/**
 * How many are employed at the end of a day.
 *
 * @param spans The spells of employment; a person has one at a time.
 * @param day The day.
 * @example headcount([{ start: '2026-03-02', end: '2026-03-31' }, { start: '2026-03-09' }], '2026-03-31') // 1
 */
export function headcount(spans: readonly Span[], day: Day): number {
  let found = 0;
  for (const span of spans) if (isEmployed(span, day)) found++;
  return found;
}
