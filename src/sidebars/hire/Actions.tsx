import type { Work } from '../shared/useWork';
import { WorkButton } from '../shared/WorkButton';
import type { Form } from './form';
import { isForHiring, missingIn } from './wanted';

/**
 * The button that hires, off until everything is said; beside it what is still missing.
 *
 * @param props The form where there is a plan, whether the plan shows what is chosen, the view's work, what the buttons do.
 */
export function Actions({
  form,
  isCurrent,
  work,
  hire,
  lookAgain,
}: {
  readonly form: Form | undefined;
  readonly isCurrent: boolean;
  readonly work: Work;
  readonly hire: () => Promise<void>;
  readonly lookAgain: () => Promise<void>;
}) {
  const missing = form && missingIn(form.plan, form.choices, { isCurrent, hasFailed: work.failure !== undefined });
  return (
    <>
      {missing && <p class="next">{missing}</p>}
      <p class="actions">
        {form && <WorkButton work={work} label={labelOf(form)} start={hire} isPrimary isOff={missing !== undefined} />}
        <WorkButton work={work} label="Look again" start={lookAgain} />
      </p>
    </>
  );
}

function labelOf({ plan, choices }: Form): string {
  if (isForHiring(plan, choices)) return plan.move ? 'Hire and make the block' : 'Make the block';
  if (plan.move) return 'Hire and start';
  return plan.start.already ? 'Complete onboarding' : 'Start onboarding';
}
