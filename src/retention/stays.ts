import { type Day, daysBetween } from '../calendar/day';
import type { Stay } from '../statistics/kaplanMeier';
import type { Span } from './span';

/**
 * How long people have stayed, as far as is known on a day. Who left on the first day stayed 0 days.
 *
 * @param spans The spells of employment; none ends before it starts.
 * @param asOf The last day that is known: who has a later last day is still here, and a later start is left out.
 * @returns A stay for each spell, in the same order.
 * @example stays([{ start: '2026-03-02', end: '2026-03-31' }], '2026-12-31') // [{ days: 29, left: true }]
 * @example stays([{ start: '2026-03-02' }, { start: '2026-04-01' }], '2026-03-31') // [{ days: 29, left: false }]
 */
export function stays(spans: readonly Span[], asOf: Day): readonly Stay[] {
  const known = spans.filter(({ start }) => start <= asOf);
  return known.map(({ start, end }) => {
    const left = end !== undefined && end <= asOf;
    return { days: daysBetween(start, left ? end : asOf), left };
  });
}
