import type { Day } from '../calendar/day';
import type { Candidate } from '../people/trackedCandidates';
import type { Move, Moves } from './movesByCandidate';
import type { Standing } from './standing';

/** Someone who was hired. */
export interface Hire {
  /** The role by its name in Roles; `undefined` when it is not there. */
  readonly role: string | undefined;
  readonly applied: Day | undefined;
  /** The day of the move into a hired stage. */
  readonly hiredOn: Day | undefined;
}

/**
 * The candidates who are in a hired stage, with the day on which they came there: the day of the move in Decisions, else
 * Stage since unless it lies in the future. Of several moves the first one since the candidate was last in another stage.
 *
 * @param rows The candidates.
 * @param moves Their moves.
 * @returns The hires, in the order of the candidates.
 */
export function hires(
  rows: readonly (Pick<Standing, 'kind' | 'role' | 'daysInStage'> & {
    readonly candidate: Pick<Candidate, 'id' | 'applied' | 'stageSince'>;
  })[],
  moves: Moves,
): readonly Hire[] {
  return rows
    .filter(({ kind }) => kind === 'hired')
    .map(({ role, daysInStage, candidate: { id, applied, stageSince } }) => {
      const since = daysInStage === undefined ? undefined : stageSince;
      return { role, applied, hiredOn: dayOfHire(moves.get(id) ?? []) ?? since };
    });
}

function dayOfHire(moves: readonly Move[]): Day | undefined {
  let day: Day | undefined;
  for (const { when, to } of moves) day = to?.kind === 'hired' ? (day ?? when) : undefined;
  return day;
}
