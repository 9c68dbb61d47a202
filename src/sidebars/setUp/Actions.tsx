import type { ComponentChildren } from 'preact';
import type { Work } from '../shared/useWork';
import { WorkButton } from '../shared/WorkButton';
import { type Choices, type Plan, whoElseOf } from './choices';

/**
 * The one primary button: set up or repair while there is something to do, then refresh.
 *
 * @param props The plan, what was chosen, the view's work, what the buttons do, and another button.
 */
export function Actions({
  plan,
  choices,
  work,
  setUp,
  refresh,
  children,
}: {
  readonly plan: Plan;
  readonly choices: Choices;
  readonly work: Work;
  readonly setUp: () => Promise<void>;
  readonly refresh: () => Promise<void>;
  readonly children: ComponentChildren;
}) {
  const label = labelOf(plan, choices);
  return (
    <>
      {!label && <p>Nothing to mend.</p>}
      <p class="actions">
        {label && <WorkButton work={work} label={label} start={setUp} isPrimary isOff={isOff(plan, choices)} />}
        {!label && <WorkButton work={work} label="Refresh everything" start={refresh} isPrimary />}
        {children}
      </p>
    </>
  );
}

/** What the button says; `undefined` when there is nothing to do. */
function labelOf(plan: Plan, choices: Choices): string | undefined {
  const { who, names } = whoElseOf(plan, choices);
  const open = plan.tabs.filter(({ isLater, state }) => !isLater && state !== 'there');
  if (!plan.list || open.some(({ state }) => state === 'new')) return 'Set up';
  if (plan.problem || open.length > 0) return 'Repair';
  const isSaved = who === plan.whoElse.who && (who === 'nobody' || names.trim() === plan.whoElse.names);
  return isSaved && choices.tracker === null ? undefined : 'Save';
}

function isOff(plan: Plan, choices: Choices): boolean {
  const isSample = choices.isSampleWanted && plan.sample.state === 'possible';
  return (plan.list === null || plan.problem !== null) && !isSample;
}
