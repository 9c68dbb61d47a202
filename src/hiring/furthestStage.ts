import type { Moves } from './movesByCandidate';
import type { StageRow } from './stageMeant';
import { stageSteps } from './stageSteps';
import type { Standing } from './standing';

/** How far each candidate came. */
export interface FurthestStages {
  /** One per candidate, by its name in Stages; `undefined` where no stage is known. */
  readonly furthest: readonly (string | undefined)[];
  /** Rejected and withdrawn candidates without any history, who count at the first stage. */
  readonly withoutHistory: number;
  /** Candidates whose stage is blank or unknown and who have no history. */
  readonly withoutStage: number;
}

/**
 * The furthest stage that each candidate reached, by the order of Stages: the current stage or one of all that Decisions
 * has. Rejected and withdrawn are no steps: who has nothing else counts at the first stage.
 *
 * @param rows The candidates.
 * @param moves Their moves.
 * @param stages Rows of Stages, in order.
 * @returns One stage per candidate, and for how many it is not known.
 */
export function furthestStage(
  rows: readonly (Pick<Standing, 'kind' | 'stageName'> & { readonly candidate: { readonly id: string } })[],
  moves: Moves,
  stages: readonly StageRow[],
): FurthestStages {
  const steps = stageSteps(stages);
  const places = new Map(steps.map(({ stage }, place) => [stage, place]));
  const placeOf = (stage: string | undefined) => places.get(stage ?? '') ?? NOWHERE;
  let withoutHistory = 0;
  let withoutStage = 0;
  const furthest = rows.map(({ kind, stageName, candidate }) => {
    let place = placeOf(stageName);
    for (const { from, to } of moves.get(candidate.id) ?? []) {
      place = Math.max(place, placeOf(from?.stage), placeOf(to?.stage));
    }
    if (place !== NOWHERE) return steps[place]?.stage;
    const isOut = kind === 'rejected' || kind === 'withdrawn';
    if (isOut) withoutHistory++;
    else withoutStage++;
    return isOut ? steps[0]?.stage : undefined;
  });
  return { furthest, withoutHistory, withoutStage };
}

const NOWHERE = -1;
