import type { Day } from '../calendar/day';

/** A spell of employment as far as time goes: from the first day of work to the last, which is blank for whoever is here. */
export interface Span {
  readonly start: Day;
  /** The last day of work; that day counts as gone. */
  readonly end: Day | undefined;
}
