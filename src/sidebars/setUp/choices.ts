import type { ArgumentOf, ValueOf } from '../../google/endpoints';

export type Plan = ValueOf<'setUpPlan'>;
export type Who = NonNullable<ArgumentOf<'setUp'>['whoElse']>['who'];

/** What was chosen in the view so far; `undefined` and `null` say that nothing was. */
export interface Choices {
  readonly who: Who | null;
  readonly names: string | undefined;
  readonly tracker: string | null;
  readonly isSampleWanted: boolean;
}

/** Before anything was chosen. */
export const NO_CHOICES: Choices = { who: null, names: undefined, tracker: null, isSampleWanted: false };

/**
 * What is chosen for the setting: what was typed here, else what Settings says.
 *
 * @param plan The plan.
 * @param choices What was chosen.
 */
export function whoElseOf(
  { whoElse }: Plan,
  { who, names }: Choices,
): { readonly who: Who | null; readonly names: string } {
  return { who: who ?? whoElse.who, names: names ?? whoElse.names };
}

/**
 * The argument of the call.
 *
 * @param plan The plan.
 * @param choices What was chosen.
 */
export function argumentOf(plan: Plan, choices: Choices): ArgumentOf<'setUp'> {
  const { who, names } = whoElseOf(plan, choices);
  const isSample = choices.isSampleWanted && plan.sample.state === 'possible';
  return {
    whoElse: who === null ? null : { who, names: who === 'nobody' ? '' : names },
    tracker: isSample ? null : choices.tracker,
    sample: isSample ? 'add' : 'keep',
  };
}
