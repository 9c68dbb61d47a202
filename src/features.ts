import { hiring } from './hiring';
import { settings } from './people/settings';
import { startHere } from './people/startHere';
import type { Feature } from './workbook/command';
import type { Table } from './workbook/table';

/** The features of the add-on, in the order of the menu. */
export const features: readonly Feature[] = [hiring];

/** The rules of *Move stage…*, which is more than reading tabs and writing them. */
export { moveStage } from './hiring/moveStage';

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
    items: [...feature.refreshes, ...feature.sidebars].map(({ label, name }) => ({ label, name })),
  })),
  { label: 'Help', name: 'showHelp' },
];
