/** What an interviewer makes of one competency. */
export interface CardRating {
  readonly competency: string;
  /** A whole number from 1 to 5; `null`: not rated yet. */
  readonly rating: number | 'Not asked' | null;
  /** What the candidate said or did, in a line. */
  readonly evidence: string;
}

/** What the interviewer would do. */
export type Recommendation = 'yes' | 'no' | 'unsure';

/** A scorecard as it is filled in. */
export interface Card {
  readonly ratings: readonly CardRating[];
  readonly recommendation: Recommendation | null;
}

/** A line: longer ones are not read in a debrief. */
export const MOST_EVIDENCE = 200;
