import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import papaparse from 'papaparse';
import { tabOf } from '../../src/preview/files/csvTab';
import { importTabs } from '../../src/preview/files/importTabs';
import { type AddOnOptions, openAddOn } from '../../src/preview/openAddOn';
import type { Simulator } from '../../src/simulator/contract';
import { NOON, tab, value } from './addOn';

type Rows = readonly (readonly string[])[];

/** The staff of the fictional practice, headers first: 18 people who are here, 11 spells that ended, and a slip. */
export function sampleStaffRows(): Rows {
  const path = join(__dirname, '../../src/preview/sample/staff.csv');
  return papaparse.parse<string[]>(readFileSync(path, 'utf8').trimEnd()).data;
}

/** The built add-on in a spreadsheet with this staff list; nothing has run yet. */
export async function withStaff(
  rows: Rows = sampleStaffRows(),
  options: Partial<AddOnOptions> & { readonly name?: string } = {},
): Promise<Simulator> {
  const simulator = await openAddOn({ timeZone: 'America/New_York', now: () => NOON, ...options });
  importTabs(simulator, [tabOf(options.name ?? 'HR export', rows)]);
  return simulator;
}

/** Connects the list as it is found, or that of a tab; says what was said. */
export function connectStaff(simulator: Simulator, sheet: string | null = null) {
  return value(simulator, 'connectStaff', { sheet, seen: null, choices: { fields: [], ratings: [] } });
}

/** The same after *Connect a staff list…*. */
export async function connected(rows?: Rows): Promise<Simulator> {
  const simulator = await withStaff(rows);
  connectStaff(simulator);
  return simulator;
}

/** The lines of Retention as they show: from Part to Reading. */
export function lines(simulator: Simulator): readonly (readonly string[])[] {
  const sheet = tab(simulator, 'Retention');
  return Array.from({ length: sheet.usedRows - 1 }, (_, i) =>
    Array.from({ length: 8 }, (__, place) => sheet.display(i + 1, place)),
  );
}

/** A line by its first two cells, without them. */
export function line(simulator: Simulator, part: string, what: string): readonly string[] {
  const found = lines(simulator).find((each) => each[0] === part && each[1] === what);
  if (!found) throw new Error(`Retention has no line ${part}, ${what}`);
  return found.slice(2);
}
