import { hiring, hiringFormulas } from './hiring';
import { whatIf } from './hiring/whatIf';
import { onboarding } from './onboarding';
import { onboardingFormulas } from './onboarding/onboardingFormulas';
import { ticks } from './onboarding/ticks';
import { settings } from './people/settings';
import { startHere } from './people/startHere';
import { retention } from './retention';
import { retentionFormulas } from './retention/retentionFormulas';
import type { Feature } from './workbook/command';
import type { EditRule } from './workbook/edit';
import type { Formula } from './workbook/formula';
import type { Table } from './workbook/table';

/** The features of the add-on, in the order of the menu. */
export const features: readonly Feature[] = [hiring, onboarding, retention];

/** The cell formulas, by the folder of their feature. */
export const formulas: Readonly<Record<string, readonly Formula[]>> = {
  hiring: hiringFormulas,
  onboarding: onboardingFormulas,
  retention: retentionFormulas,
};

/** The rules behind sidebars and dialogs, which are more than reading tabs and writing them. */
export { debriefs } from './hiring/debrief/debriefs';
export { roleDocuments } from './hiring/documents/roleDocuments';
export { hirees } from './hiring/hirees';
export { scoring } from './hiring/interviews/scoring';
export { sealedStanding } from './hiring/interviews/sealedStanding';
export { moveStage } from './hiring/moveStage';
export { typedImpact } from './hiring/typedImpact';
export { myTasks } from './onboarding/myTasks';
export { starting } from './onboarding/starting';
export { refreshDashboard } from './retention/refreshDashboard';

/** What follows when the user edits a tab of the add-on's: each rule by its file, whose export has the file’s name. */
export const editRules: Readonly<Record<string, EditRule>> = {
  'hiring/whatIf': whatIf,
  'onboarding/ticks': ticks,
};

/** The tabs that all features share. */
export const sharedTables: readonly Table[] = [startHere, settings];

/** A line of the menu: an item, with the global function behind it, or a submenu. */
export type MenuLine =
  | { readonly label: string; readonly name: string }
  | { readonly label: string; readonly items: readonly { readonly label: string; readonly name: string }[] };

/** The menu `Extensions ▸ Practice Staffing`, top to bottom. */
export const menu: readonly MenuLine[] = [
  { label: 'Start here', name: 'showStartHere' },
  { label: 'Refresh everything', name: 'refreshEverything' },
  { label: 'Set up or repair…', name: 'setUpOrRepair' },
  { label: 'Connect a tracker…', name: 'connectTracker' },
  ...features.map((feature) => ({
    label: feature.name,
    items: feature.items.map(({ label, name }) => ({ label, name })),
  })),
  { label: 'Help', name: 'showHelp' },
];
