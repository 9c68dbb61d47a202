import type { Scalar } from '../../simulator/cells/value';
import type { Simulator } from '../../simulator/contract';
import type { Formula } from '../../simulator/formula/source';
import { type FileContent, type FileTab, isFileFormula } from './fileTab';
import { keepResults } from './keepResults';

/**
 * Puts the tabs of a file into a spreadsheet, as opening the file does; the first one that is not hidden is shown.
 *
 * @param simulator The spreadsheet.
 * @param tabs The tabs.
 */
export function importTabs(simulator: Simulator, tabs: readonly FileTab[]): void {
  for (const { name, rows } of tabs) {
    simulator.addSheet(
      name,
      rows.map((row) => row.map(contentOf)),
    );
  }
  for (const { name, dress } of tabs) simulator.sheet(name)?.dress(dress);
  keepResults(simulator, tabs);
  const shown = tabs.find(({ dress }) => !dress.isHidden);
  if (shown) simulator.select(shown.name, 0, 0);
}

function contentOf(content: FileContent): Scalar | Formula {
  return isFileFormula(content) ? { formula: content.formula } : content;
}
