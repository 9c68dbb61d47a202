import type { Day } from '../calendar/day';
import type { RowOf } from '../workbook/columns';
import type { DecisionColumns } from './decisions';
import { type StageRow, stageMeant } from './stageMeant';

/** A row of Decisions, as far as history needs it. */
export type DecisionRow = Pick<RowOf<DecisionColumns>, 'when' | 'candidateId' | 'fromStage' | 'toStage'>;

/** A candidate's move; a stage is `undefined` where it is blank or no longer in Stages. */
export interface Move {
  readonly when: Day | undefined;
  readonly from: StageRow | undefined;
  readonly to: StageRow | undefined;
}

/** The moves of each candidate by Candidate ID, in the order of their days. */
export type Moves = ReadonlyMap<string, readonly Move[]>;

/**
 * The moves of each candidate from Decisions, in the order of their days; those of one day in the order of the rows. A
 * move without a day stays behind the one above it. A respelling of the same stage is no move.
 *
 * @param decisions Rows of Decisions.
 * @param stages Rows of Stages.
 * @returns The moves by Candidate ID.
 */
export function movesByCandidate(decisions: readonly DecisionRow[], stages: readonly StageRow[]): Moves {
  const meant = stageMeant(stages);
  const found = new Map<string, Move[]>();
  for (const { candidateId, when, fromStage, toStage } of decisions) {
    const move = { when, from: meant(fromStage), to: meant(toStage) };
    const isMove = move.to === undefined || move.to !== move.from;
    if (candidateId === undefined || !isMove) continue;
    const others = found.get(candidateId);
    if (others) others.push(move);
    else found.set(candidateId, [move]);
  }
  return new Map([...found].map(([id, moves]) => [id, inOrderOfDays(moves)]));
}

function inOrderOfDays(moves: readonly Move[]): readonly Move[] {
  let day = '';
  const dated = moves.map((move) => {
    day = move.when ?? day;
    return { move, day };
  });
  return dated.sort((a, b) => Number(a.day > b.day) - Number(a.day < b.day)).map(({ move }) => move);
}
