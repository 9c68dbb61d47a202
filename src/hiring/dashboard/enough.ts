import { isEnough } from '../../statistics/isEnough';
import type { Spread } from '../../statistics/spread';

/** What a line says in place of a share or a median. */
export const COUNTS_ONLY = 'Counts only: fewer than five';

/**
 * The figures of a line about days: of fewer than five the count alone.
 *
 * @param spread How many there are, their median and the longest.
 * @returns The count, and the median and the longest where they are enough.
 * @example daysOrCount({ n: 5, median: 12, most: 30 }) // { count: 5, days: 12, longest: 30 }
 * @example Object.keys(daysOrCount({ n: 4, median: 12, most: 30 })) // ['count']
 */
export function daysOrCount({ n, median, most }: Spread): {
  readonly count: number;
  readonly days?: number | undefined;
  readonly longest?: number | undefined;
} {
  return isEnough(n) ? { count: n, days: median, longest: most } : { count: n };
}
