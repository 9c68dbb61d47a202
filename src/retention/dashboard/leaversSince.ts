import type { Day } from '../../calendar/day';
import type { Span } from '../span';

/**
 * The year of the first leaver. A list that lacks those who left earlier would make the years before look better than they
 * were.
 *
 * @param spans The spells of employment.
 * @param today The day; who leaves later has not left.
 * @returns The year; this one where nobody has left.
 * @example leaversSince([{ start: '2019-03-04', end: '2023-06-30' }, { start: '2019-03-04' }], '2026-11-20') // 2023
 */
export function leaversSince(spans: readonly Span[], today: Day): number {
  const first = spans.reduce<Day>((least, { end }) => (end !== undefined && end < least ? end : least), today);
  return Number(first.slice(0, 4));
}
