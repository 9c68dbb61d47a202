import type { Work } from '../shared/useWork';
import { WorkButton } from '../shared/WorkButton';
import type { Choices, Plan } from './choices';

/**
 * The button that moves, off until everything is said; beside it what is still missing.
 *
 * @param props The plan where there is one, what was chosen, whether the plan shows it, the view's work, what the buttons do.
 */
export function Actions({
  plan,
  choices,
  isCurrent,
  isDone,
  work,
  move,
  refresh,
  lookAgain,
}: {
  readonly plan: Plan | undefined;
  readonly choices: Choices;
  readonly isCurrent: boolean;
  /** Whether a move was just made: then Pipeline is behind. */
  readonly isDone: boolean;
  readonly work: Work;
  readonly move: () => Promise<void>;
  readonly refresh: () => Promise<void>;
  readonly lookAgain: () => Promise<void>;
}) {
  const missing = plan && missingIn(plan, choices, isCurrent);
  return (
    <>
      {missing && !isDone && <p class="next">{missing}</p>}
      <p class="actions">
        {plan && <WorkButton work={work} label="Move" start={move} isPrimary isOff={missing !== undefined} />}
        {isDone && <WorkButton work={work} label="Refresh everything" start={refresh} />}
        <WorkButton work={work} label="Look again" start={lookAgain} />
      </p>
    </>
  );
}

/** What keeps the candidate from being moved; `undefined`: nothing. */
function missingIn(plan: Plan, { candidateId, to, reason }: Choices, isCurrent: boolean): string | undefined {
  if (!plan.people.some(({ id }) => id === candidateId)) return 'Choose a candidate.';
  if (to === null) return 'Choose the new stage.';
  if (!isCurrent) return 'Looking what that would write…';
  if (!plan.move) return 'Choose another stage, or look again.';
  return plan.move.why !== null && reason.trim() === '' ? 'Give the reason first.' : undefined;
}
