import type { FileTab } from '../../../src/preview/files/fileTab';
import { importTabs } from '../../../src/preview/files/importTabs';
import { openSource, simulatorSource } from '../../../src/preview/openAddOn';
import type { Simulator } from '../../../src/simulator/contract';

/** A spreadsheet with these tabs, without an add-on; `code` is what runs there by its names. */
export async function opened(tabs: readonly FileTab[], code = ''): Promise<Simulator> {
  const options = { timeZone: 'America/New_York', now: () => Date.parse('2026-11-20T17:00:00Z') };
  const simulator = openSource({ code, pages: {}, simulator: await simulatorSource(), options });
  importTabs(simulator, tabs);
  return simulator;
}

/** A tab of a file. */
export function tab(name: string, rows: FileTab['rows'], dress: FileTab['dress'] = {}): FileTab {
  return { name, rows, dress };
}
