import type { Changes, Command, Context, ReadingsOf } from '../workbook/command';
import { Problem } from '../workbook/problem';
import { onboardingChanges, onboardingReads } from './onboardingChanges';

/** *Refresh checklist*: due dates, owners, repeating tasks and progress of everyone who is being onboarded. */
export const refreshChecklist: Command = {
  name: 'refreshChecklist',
  label: 'Refresh checklist',
  decision: { reads: onboardingReads, decide },
};

function decide(readings: ReadingsOf<typeof onboardingReads>, { today }: Context): Changes {
  if (!readings.checklist.exists && !readings.templates.exists) {
    throw new Problem('nobody is being onboarded yet: choose “Hire and start onboarding…” first');
  }
  return onboardingChanges(readings, today);
}
