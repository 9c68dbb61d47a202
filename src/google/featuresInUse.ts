import { features } from '../features';
import type { Command, Feature } from '../workbook/command';

/**
 * The features that a spreadsheet uses, told by their tabs; the first one where nothing is there yet. Names alone are
 * asked for: a feature has several tabs, and hardly anyone renames them all.
 *
 * @param spreadsheet The open spreadsheet.
 * @returns Features in the order of the menu.
 */
export function featuresInUse(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): readonly Feature[] {
  const used = features.filter((feature) => isInUse(spreadsheet, feature));
  return used.length > 0 ? used : features.slice(0, 1);
}

/**
 * Whether a spreadsheet uses a feature.
 *
 * @param spreadsheet The open spreadsheet.
 * @param feature The feature.
 */
export function isInUse(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, { usedWith }: Feature): boolean {
  return usedWith.some(({ name }) => spreadsheet.getSheetByName(name) !== null);
}

/**
 * The commands of features that refresh something, in the order of *Refresh everything*.
 *
 * @param some The features.
 */
export function refreshesOf(some: readonly Feature[]): readonly Command[] {
  return some.flatMap(({ items }) => items.flatMap((item) => ('decision' in item ? item : [])));
}
