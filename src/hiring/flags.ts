import type { Duplicate } from '../people/duplicates';
import type { Raters } from './raters';
import type { Standing } from './standing';

/** What else a flag depends on. */
export interface Circumstances {
  readonly stage: string | undefined;
  /** The share of the weight below which a score is uncertain, 0–1. */
  readonly enough: number;
  /** The candidate further up who is or may be the same person. */
  readonly sameAs: Duplicate | undefined;
  /** How the interviewers compare. */
  readonly raters?: Pick<Raters, 'interviewers' | 'apart'>;
}

/**
 * What a reviewer should know of a candidate before comparing scores, as sentences.
 *
 * @param standing Where the candidate stands, and the share of the weight that was rated, 0–1.
 * @param circumstances What else a flag depends on.
 * @returns In order of urgency; none: `[]`.
 * @example flags({ isStuck: true, daysInStage: 12, daysAllowed: 10, share: 1 }, { stage: 'Interview', enough: 0.8 }) // ['12 days in Interview, 10 allowed']
 */
export function flags(
  {
    isStuck,
    daysInStage,
    daysAllowed,
    share,
  }: Pick<Standing, 'isStuck' | 'daysInStage' | 'daysAllowed'> & {
    readonly share: number | undefined;
  },
  { stage, enough, sameAs, raters }: Circumstances,
): readonly string[] {
  const found: string[] = [];
  if (isStuck) found.push(`${daysInStage} days in ${stage}, ${daysAllowed} allowed`);
  if (share !== undefined && share < enough - ROUNDING) found.push(`Only ${Math.round(share * 100)}% rated`);
  if (raters?.interviewers === 1) found.push('A single interviewer');
  if (raters && raters.apart.length > 0) found.push(`Interviewers two or more apart on ${raters.apart.join(', ')}`);
  if (sameAs) found.push(samePerson(sameAs));
  return found;
}

function samePerson({ first: { name, row }, isSure }: Duplicate): string {
  return `${isSure ? 'Looks like' : 'Same name as'} ${name} in row ${row}`;
}

/** Sums of weights such as 0.1 are not exact. */
const ROUNDING = 1e-9;
