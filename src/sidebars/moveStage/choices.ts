import type { ValueOf } from '../../google/endpoints';

export type Plan = ValueOf<'moveStagePlan'>;
export type Person = Plan['people'][number];
export type Move = NonNullable<Plan['move']>;

/** What was chosen and typed in the view so far. */
export interface Choices {
  /** What the candidates shown must have in them. */
  readonly find: string;
  readonly candidateId: string | null;
  readonly to: string | null;
  readonly reason: string;
  /** The user’s name. */
  readonly who: string;
}

/** Before anything was chosen. */
export const NO_CHOICES: Choices = { find: '', candidateId: null, to: null, reason: '', who: '' };

/**
 * The choices for another candidate: what was meant for the one before goes.
 *
 * @param choices What was chosen so far.
 * @param candidateId The candidate.
 * @example withCandidate({ find: '', candidateId: 'C-1', to: 'Offer', reason: 'x', who: 'Dana' }, 'C-2').reason // ''
 */
export function withCandidate(choices: Choices, candidateId: string): Choices {
  return candidateId === choices.candidateId ? choices : { ...choices, candidateId, to: null, reason: '' };
}

/**
 * The move that is chosen, as one text; the same for all choices that name none yet.
 *
 * @param choices What was chosen.
 * @example moveOf({ find: '', candidateId: 'C-1', to: null, reason: '', who: '' }) // ''
 */
export function moveOf({ candidateId, to }: Choices): string {
  return candidateId === null || to === null ? '' : `${candidateId}\n${to}`;
}
