import type { CandidateColumns } from '../people/candidates';
import { Problem } from '../workbook/problem';
import type { Reading } from '../workbook/reading';
import type { Assessed } from './assess';
import { stageFinder } from './stageFinder';
import { type StageMove, stageMove } from './stageMove';
import type { StageColumns } from './stages';

/** A move that can be made, as things stand. */
export interface FoundMove {
  readonly mover: Assessed;
  /** The stage to come, in the word of Stages. */
  readonly to: string;
  readonly ahead: StageMove;
}

/**
 * The move that is meant.
 *
 * @param about The list, everyone on it, the stages, whose move it is and where to.
 * @returns The move; where it can’t be made, a Problem that says why.
 */
export function foundMove({
  list,
  rows,
  steps,
  candidateId,
  to: word,
}: {
  readonly list: Reading<CandidateColumns>;
  readonly rows: readonly Assessed[];
  readonly steps: Reading<StageColumns>;
  readonly candidateId: string;
  readonly to: string;
}): FoundMove | Problem {
  const mover = rows.find(({ candidate }) => candidate.id === candidateId);
  if (!mover) return new Problem(`this candidate is no longer in “${list.sheet}”; look again`);
  const to = stageFinder(steps.rows)(word)?.stage;
  if (to === undefined) {
    return new Problem(`“${word}” is not in “${steps.sheet}”; add it there, or look again and choose another stage`);
  }
  const { name, stage } = mover.candidate;
  if (stage !== undefined && stageFinder(steps.rows)(stage)?.stage === to) {
    return new Problem(`${name} stands at “${stage}” already; nothing was written`);
  }
  return { mover, to, ahead: stageMove(rows, steps.rows, { mover, to }) };
}
