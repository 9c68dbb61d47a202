import { SCALE_MAX } from '../people/rating';
import type { Interviewed } from './interviewRatings';
import { score } from './score';

/** How the interviewers of one candidate compare. */
export interface Raters {
  /** How many sent a scorecard; `undefined`: nobody did. */
  readonly interviewers: number | undefined;
  /** The lowest and highest of their own scores, 0–100; `undefined` below two. */
  readonly lowest: number | undefined;
  readonly highest: number | undefined;
  /** The competencies on which two of them are this far apart or farther: `APART`. */
  readonly apart: readonly string[];
}

/** Two levels of five: such a pair saw different things, and should talk about it. */
export const APART = 2;
const ENOUGH = 2;

/**
 * How the interviewers of a candidate compare: their number, the lowest and highest of their own scores, and where they
 * are two or more apart.
 *
 * @param interviewed What they made of the candidate; `undefined`: nobody sent a scorecard.
 * @param weights One per competency, 0 or more.
 * @param names The competencies.
 * @returns Blank parts where there are too few.
 * @example raters({ ratings: [3], byInterviewer: [[2], [4]] }, [1], ['Teamwork']) // { interviewers: 2, lowest: 25, highest: 75, apart: ['Teamwork'] }
 */
export function raters(
  interviewed: Interviewed | undefined,
  weights: readonly number[],
  names: readonly string[],
): Raters {
  const own = interviewed?.byInterviewer ?? [];
  const scores = own.flatMap((ratings) => score(ratings, weights, SCALE_MAX) ?? []);
  const isEnough = scores.length >= ENOUGH;
  return {
    interviewers: interviewed ? own.length : undefined,
    lowest: isEnough ? Math.min(...scores) : undefined,
    highest: isEnough ? Math.max(...scores) : undefined,
    apart: names.filter((_, place) => spread(own.map((ratings) => ratings[place] ?? Number.NaN)) >= APART),
  };
}

function spread(ratings: readonly number[]): number {
  const known = ratings.filter((rating) => !Number.isNaN(rating));
  return known.length < ENOUGH ? 0 : Math.max(...known) - Math.min(...known);
}
