import type { Day } from '../../calendar/day';
import { sealedIn } from './sealed';

/** How many scorecards wait for a debrief. */
export interface SealedStanding {
  readonly count: number;
  /** The day on which the oldest one was sent. */
  readonly since: Day;
}

/**
 * How many scorecards are sealed, and since when.
 *
 * @param texts The texts of the sealed store.
 * @returns `undefined`: none.
 */
export function sealedStanding(texts: ReadonlyMap<string, string>): SealedStanding | undefined {
  const days = sealedIn(texts).cards.map(({ submitted }) => submitted);
  const [since] = [...days].sort();
  return since === undefined ? undefined : { count: days.length, since };
}
