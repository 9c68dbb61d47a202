import type { Candidate } from '../people/trackedCandidates';

/** What a reviewer should know of a candidate before comparing scores. */
export interface Circumstances {
  readonly daysInStage: number | undefined;
  readonly daysAllowed: number | undefined;
  readonly stage: string | undefined;
  readonly isActive: boolean;
  /** 0–1, `undefined` where nothing is recorded. */
  readonly share: number | undefined;
  /** The share below which a score is uncertain, 0–1. */
  readonly enough: number;
  readonly sameAs: Candidate | undefined;
}

/**
 * The flags of a candidate, as sentences.
 *
 * @param about What is known.
 * @returns In order of urgency; none: `[]`.
 * @example flags({ daysInStage: 12, daysAllowed: 10, stage: 'Interview', isActive: true, share: 1, enough: 0.8, sameAs: undefined }) // ['12 days in Interview, 10 allowed']
 */
export function flags(about: Circumstances): readonly string[] {
  const { daysInStage, daysAllowed, stage, isActive, share, enough, sameAs } = about;
  const found: string[] = [];
  if (isActive && daysInStage !== undefined && daysAllowed !== undefined && daysInStage > daysAllowed) {
    found.push(`${daysInStage} days in ${stage}, ${daysAllowed} allowed`);
  }
  if (share !== undefined && share < enough - 1e-9) found.push(`Only ${Math.round(share * 100)} % rated`);
  if (sameAs) found.push(`Looks like ${sameAs.name} in row ${sameAs.row}`);
  return found;
}
