import type { ArgumentOf } from '../../google/endpoints';
import { asSentence } from '../shared/asSentence';
import { type Choices, fromOf, type Plan, personTyped } from './choices';

/**
 * Whether only a block for the staff workbook is made.
 *
 * @param plan The plan.
 * @param choices What was chosen.
 */
export function isForHiring({ start }: Plan, { workbookFor }: Choices): boolean {
  return (workbookFor ?? start.workbookFor) === 'hiring';
}

/**
 * Whether the user agreed to complete what the person has already.
 *
 * @param plan The plan.
 * @param choices What was chosen.
 */
export function isAgreed({ start: { already } }: Plan, { agreed }: Choices): boolean {
  return already !== null && agreed === already;
}

/**
 * The hire as it is confirmed; `undefined`: nobody is chosen.
 *
 * @param plan The plan.
 * @param choices What was chosen.
 */
export function wantedOf(plan: Plan, choices: Choices): ArgumentOf<'hire'> | undefined {
  const person = personTyped(choices) ?? plan.person;
  if (person === null) return undefined;
  return {
    move: moveWanted(plan, choices),
    person,
    workbookFor: choices.workbookFor === plan.start.workbookFor ? null : choices.workbookFor,
    isAgain: isAgreed(plan, choices),
  };
}

function moveWanted({ move, stages }: Plan, { candidateId, to, reason, who }: Choices) {
  const target = to ?? stages[0];
  if (move === null || candidateId === null || target === undefined) return null;
  return { candidateId, to: target, from: move.from, reason: move.why === null ? '' : reason, who };
}

/**
 * What keeps the person from being hired, in a sentence; `undefined`: nothing.
 *
 * @param plan The plan.
 * @param choices What was chosen.
 * @param isCurrent Whether the plan is of what is chosen.
 * @param hasFailed Whether the plan could not be made.
 */
export function missingIn(
  plan: Plan,
  choices: Choices,
  { isCurrent, hasFailed }: { readonly isCurrent: boolean; readonly hasFailed: boolean },
): string | undefined {
  const from = fromOf(choices, plan);
  if (from === 'list' && choices.candidateId === null) return 'Choose a candidate.';
  if (from === 'block' && choices.block === null) return 'Paste the block, then press “Read the block”.';
  if (!isCurrent) return hasFailed ? 'Look again first.' : 'Looking what that would make…';
  const { moveObstacle, start, move } = plan;
  const obstacle = moveObstacle ?? start.obstacle;
  if (obstacle !== null) return asSentence(obstacle);
  if (move && move.why !== null && choices.reason.trim() === '') return 'Give the reason first.';
  const asks = start.already !== null && !isForHiring(plan, choices) && !isAgreed(plan, choices);
  return asks ? 'Tick “Yes, complete what is missing” first.' : undefined;
}
