import type { Rating } from './typed';

/** Longer lines are refused when they are sent. */
export const MOST_EVIDENCE = 200;
/** At these a line is asked for: the ends of the scale, and 2, which is easily given out of a mood. */
const ASKED_AT: readonly number[] = [1, 2, 5];

/**
 * Whether a rating is one that asks for a line of evidence.
 *
 * @param rating The rating.
 * @example asksForEvidence({ rating: 5 }) // true
 * @example asksForEvidence({ rating: 'Not asked' }) // false
 */
export function asksForEvidence({ rating }: Pick<Rating, 'rating'>): boolean {
  return typeof rating === 'number' && ASKED_AT.includes(rating);
}

/**
 * How many characters a line of evidence has, as it is kept: spaces and line breaks in a row count as one.
 *
 * @param evidence As it was typed.
 * @example evidenceLength(' Stayed\n calm. ') // 12
 */
export function evidenceLength(evidence: string): number {
  return [...evidence.replace(/\s+/g, ' ').trim()].length;
}

/**
 * Whether a line of evidence is longer than what can be sent.
 *
 * @param rating The rating.
 * @example isTooLong({ evidence: 'Stayed calm.' }) // false
 */
export function isTooLong({ evidence }: Pick<Rating, 'evidence'>): boolean {
  return evidenceLength(evidence) > MOST_EVIDENCE;
}

/**
 * Whether evidence is asked for and not there.
 *
 * @param rating The rating.
 * @example lacksEvidence({ rating: 5, evidence: '' }) // true
 * @example lacksEvidence({ rating: 3, evidence: '' }) // false
 */
export function lacksEvidence({ rating, evidence }: Pick<Rating, 'rating' | 'evidence'>): boolean {
  return asksForEvidence({ rating }) && evidence.trim() === '';
}
