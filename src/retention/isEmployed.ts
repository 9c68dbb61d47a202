import type { Day } from '../calendar/day';
import type { Span } from './span';

/**
 * Whether somebody is employed at the end of a day: the first day counts as here, the last day as gone.
 *
 * @param span The spell of employment.
 * @param day The day.
 * @example isEmployed({ start: '2026-03-02', end: '2026-03-31' }, '2026-03-02') // true
 * @example isEmployed({ start: '2026-03-02', end: '2026-03-31' }, '2026-03-31') // false
 */
export function isEmployed({ start, end }: Span, day: Day): boolean {
  return start <= day && (end === undefined || end > day);
}
