import type { Day } from '../calendar/day';
import { kaplanMeier, type SurvivalStep } from '../statistics/kaplanMeier';
import type { Span } from './span';
import { stays } from './stays';

/**
 * The share of people who stay longer than each number of days after which somebody left.
 *
 * @param spans The spells of employment, in any order; none ends before it starts.
 * @param asOf The last day that is known.
 * @returns Steps in rising days, from the start of each person on. Nobody left: `[]`.
 * @source Kaplan & Meier (1958), doi:10.1080/01621459.1958.10501452
 * @example survival([{ start: '2026-03-02', end: '2026-03-31' }, { start: '2026-03-02' }], '2026-12-31') // [{ day: 29, atRisk: 2, events: 1, staying: 0.5 }]
 */
export function survival(spans: readonly Span[], asOf: Day): readonly SurvivalStep[] {
  return kaplanMeier(stays(spans, asOf));
}
