import { daysBetween } from '../calendar/day';
import type { Candidate } from '../people/trackedCandidates';
import { type Spread, spread } from '../statistics/spread';
import type { Move, Moves } from './movesByCandidate';
import type { StageRow } from './stageMeant';
import { stageSteps } from './stageSteps';
import type { Standing } from './standing';

/** The days that candidates spent in a stage. */
export interface StageTime extends Spread {
  readonly stage: string;
  /** Whether these are the days so far of candidates who are still there, for nobody has moved on yet. */
  readonly isSoFar: boolean;
}

/**
 * How many days candidates spent in each active stage. A stay is completed by the next move: it counts from the day of the
 * move into the stage, for the first stage from the day of the application, to the day of the move out of it. Where no stay is completed, the days so far of those who are there
 * count. A stay whose days are not known counts nowhere.
 *
 * @param rows The candidates.
 * @param moves The moves of all candidates, those who left the list too.
 * @param stages Rows of Stages, in order.
 * @returns One per active stage, in order.
 */
export function timeInStage(rows: readonly Staying[], moves: Moves, stages: readonly StageRow[]): readonly StageTime[] {
  const steps = stageSteps(stages);
  const completed = completedStays(moves);
  addFirstStays(completed, rows, moves, steps[0]?.stage);
  const current = currentStays(rows);
  return steps
    .filter(({ kind }) => kind === 'active')
    .map(({ stage }) => {
      const days = completed.get(stage);
      return { stage, isSoFar: days === undefined, ...spread(days ?? current.get(stage) ?? []) };
    });
}

/** A candidate, as far as stays go. */
type Staying = Pick<Standing, 'isActive' | 'stageName' | 'daysInStage'> & {
  readonly candidate: Pick<Candidate, 'id' | 'applied'>;
};

type DaysByStage = Map<string, number[]>;

function completedStays(moves: Moves): DaysByStage {
  const found: DaysByStage = new Map();
  for (const ofCandidate of moves.values()) {
    for (let i = 0; i + 1 < ofCandidate.length; i++) addStay(found, ofCandidate[i], ofCandidate[i + 1]);
  }
  return found;
}

/** A move out of another stage than the one that was entered says nothing about it. */
function addStay(found: DaysByStage, entered: Move | undefined, left: Move | undefined): void {
  const isSame = left?.from === undefined || left.from === entered?.to;
  if (!isSame || entered?.when === undefined || left?.when === undefined) return;
  add(found, entered.to?.stage, daysBetween(entered.when, left.when));
}

/** Nobody records the move into the first stage: it is the application. */
function addFirstStays(found: DaysByStage, rows: readonly Staying[], moves: Moves, first: string | undefined): void {
  for (const { candidate } of rows) {
    const [move] = moves.get(candidate.id) ?? [];
    const { applied } = candidate;
    const isFirst = first !== undefined && move?.from?.stage === first;
    if (!isFirst || applied === undefined || move.when === undefined || move.when < applied) continue;
    add(found, first, daysBetween(applied, move.when));
  }
}

function currentStays(rows: readonly Staying[]): DaysByStage {
  const found: DaysByStage = new Map();
  for (const { isActive, stageName, daysInStage } of rows) if (isActive) add(found, stageName, daysInStage);
  return found;
}

function add(found: DaysByStage, stage: string | undefined, days: number | undefined): void {
  if (stage === undefined || days === undefined) return;
  const others = found.get(stage);
  if (others) others.push(days);
  else found.set(stage, [days]);
}
