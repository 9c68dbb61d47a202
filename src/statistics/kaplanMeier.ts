import { ERRORS_OF_95_PERCENT, type Interval } from './interval';

/** How long somebody was observed, and whether that ended by the event: else nobody knows what came after. */
export interface Stay {
  readonly days: number;
  readonly left: boolean;
}

/** A day with events. */
export interface SurvivalStep {
  readonly day: number;
  /** Those observed up to this day or longer. */
  readonly atRisk: number;
  readonly events: number;
  /** The share from 0 to 1 that is estimated to stay longer. */
  readonly staying: number;
  /** Its 95 % interval, by the log of the negative log with Greenwood's errors; `undefined` where nobody stays. */
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/**
 * The share that stays longer than each day with events (Kaplan–Meier). Those still here count until their last observed
 * day and then leave the risk set; on the same day, events come first.
 *
 * @param stays One per person, in any order.
 * @returns Steps in rising `day`; `staying` falls from 1 toward 0. No events: `[]`.
 * @throws RangeError when `days` is negative or not a number.
 * @source Kaplan & Meier (1958), doi:10.1080/01621459.1958.10501452; Kalbfleisch & Prentice (1980) for the interval
 * @example kaplanMeier([{ days: 30, left: true }, { days: 90, left: false }]) // [{ day: 30, atRisk: 2, events: 1, staying: 0.5 }]
 * @example kaplanMeier([{ days: 90, left: false }]) // []
 */
export function kaplanMeier(stays: readonly Stay[]): readonly SurvivalStep[] {
  const steps: SurvivalStep[] = [];
  let atRisk = stays.length;
  let staying = 1;
  let variance = 0;
  for (const [day, { events, all }] of endings(stays)) {
    if (events > 0) {
      staying = (staying * (atRisk - events)) / atRisk;
      variance += events / (atRisk * (atRisk - events));
      steps.push({ day, atRisk, events, staying, ...interval(staying, variance) });
    }
    atRisk -= all;
  }
  return steps;
}

interface Endings {
  readonly events: number;
  readonly all: number;
}

/** How many stays ended on each day, by an event or not, in rising order. */
function endings(stays: readonly Stay[]): readonly (readonly [number, Endings])[] {
  const found = new Map<number, Endings>();
  for (const { days, left } of stays) {
    if (!(days >= 0)) throw new RangeError(`kaplanMeier needs days of 0 or more: got ${days}`);
    const { events, all } = found.get(days) ?? { events: 0, all: 0 };
    found.set(days, { events: events + (left ? 1 : 0), all: all + 1 });
  }
  return [...found].sort(([a], [b]) => a - b);
}

/** Greenwood's sum is the variance of the log of the share. */
function interval(staying: number, variance: number): Interval | { low: undefined; high: undefined } {
  if (staying === 0) return { low: undefined, high: undefined };
  const stretch = Math.exp((ERRORS_OF_95_PERCENT * Math.sqrt(variance)) / -Math.log(staying));
  return { low: staying ** stretch, high: staying ** (1 / stretch) };
}
