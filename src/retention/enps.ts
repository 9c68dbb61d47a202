/** With fewer answers a score would show what single people said. */
export const FEWEST_ANSWERS = 5;

const PROMOTES = 9;
const DETRACTS = 6;

/** How likely people are to recommend working here; of too few answers only how many there are. */
export interface Enps {
  readonly answers: number;
  /** How many gave 9 or 10. */
  readonly promoters: number | undefined;
  /** How many gave 0 to 6. */
  readonly detractors: number | undefined;
  /** −100 to 100: percent of promoters minus percent of detractors. */
  readonly score: number | undefined;
}

/**
 * The employee net promoter score.
 *
 * @param scores Whole numbers from 0 to 10, one per answer.
 * @returns The counts and the score; of fewer than 5 answers all but their number is `undefined`.
 * @source Reichheld (2003), The One Number You Need to Grow, Harvard Business Review, for the idea
 * @example enps([9, 10, 9, 8, 7, 6, 5, 10, 3, 9]) // { answers: 10, promoters: 5, detractors: 3, score: 20 }
 * @example enps([9, 9, 9, 9]).score // undefined
 */
export function enps(scores: readonly number[]): Enps {
  const answers = scores.length;
  if (answers < FEWEST_ANSWERS) return { answers, promoters: undefined, detractors: undefined, score: undefined };
  const promoters = scores.filter((score) => score >= PROMOTES).length;
  const detractors = scores.filter((score) => score <= DETRACTS).length;
  return { answers, promoters, detractors, score: (100 * (promoters - detractors)) / answers };
}
