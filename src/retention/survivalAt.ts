import type { Day } from '../calendar/day';
import { kaplanMeier, type SurvivalStep } from '../statistics/kaplanMeier';
import type { Span } from './span';
import { stays } from './stays';

/** How things stand a number of days after the start. */
export interface SurvivalAt {
  readonly day: number;
  /** Those who had stayed so long, just before the leavers of this day. */
  readonly atRisk: number;
  /** All who left up to and on this day. */
  readonly left: number;
  /** The share from 0 to 1 that stays longer; `undefined` later than anybody was observed, unless all have left. */
  readonly staying: number | undefined;
  /** Its 95 % interval; `undefined` before the first leaver too, and where nobody stays. */
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/**
 * The share of people who stay longer than given numbers of days.
 *
 * @param spans The spells of employment, in any order; none ends before it starts.
 * @param asOf The last day that is known.
 * @param days Numbers of days after the start, in any order.
 * @returns One for each of `days`, in the same order.
 * @source Kaplan & Meier (1958), doi:10.1080/01621459.1958.10501452
 * @example survivalAt([{ start: '2026-03-02', end: '2026-03-31' }, { start: '2026-03-02' }], '2026-12-31', [28, 90]) // [{ day: 28, atRisk: 2, left: 0, staying: 1 }, { day: 90, atRisk: 1, left: 1, staying: 0.5 }]
 */
export function survivalAt(spans: readonly Span[], asOf: Day, days: readonly number[]): readonly SurvivalAt[] {
  const observed = stays(spans, asOf);
  const steps = kaplanMeier(observed);
  return days.map((day) => {
    const atRisk = observed.filter((stay) => stay.days >= day).length;
    return { day, atRisk, ...upTo(day, steps, atRisk > 0) };
  });
}

/** What the steps up to and on a day add up to. */
function upTo(day: number, steps: readonly SurvivalStep[], isObserved: boolean): Omit<SurvivalAt, 'day' | 'atRisk'> {
  const passed = steps.filter((step) => step.day <= day);
  const last = passed[passed.length - 1];
  const left = passed.reduce((sum, { events }) => sum + events, 0);
  const staying = last?.staying ?? 1;
  if (!isObserved && staying > 0) return { left, staying: undefined, low: undefined, high: undefined };
  return { left, staying, low: last?.low, high: last?.high };
}
