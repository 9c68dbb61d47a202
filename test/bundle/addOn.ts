import { isDeepStrictEqual } from 'node:util';
import type { Answer, ArgumentOf, EndpointName, ValueOf } from '../../src/google/endpoints';
import { tabOf } from '../../src/preview/files/csvTab';
import { importTabs } from '../../src/preview/files/importTabs';
import { type AddOnOptions, openAddOn } from '../../src/preview/openAddOn';
import type { Simulator } from '../../src/simulator/contract';
import type { SheetView } from '../../src/simulator/sheetContract';
import { sampleRows } from './sample';

/** Noon of November 20, 2026 in New York. */
export const NOON = Date.parse('2026-11-20T17:00:00Z');

/** The built add-on in a spreadsheet with this tracker on the tab `Candidates`; nothing has run yet. */
export async function withTracker(
  rows: readonly (readonly string[])[] = sampleRows(),
  options: Partial<AddOnOptions> = {},
): Promise<Simulator> {
  const simulator = await openAddOn({ timeZone: 'America/New_York', now: () => NOON, ...options });
  importTabs(simulator, [tabOf('Candidates', rows)]);
  return simulator;
}

/** The same after *Set up or repair…* and *Refresh pipeline*. */
export async function refreshed(rows?: readonly (readonly string[])[]): Promise<Simulator> {
  const simulator = await withTracker(rows);
  setUp(simulator);
  simulator.run('refreshPipeline');
  return simulator;
}

/** What a sidebar gets for a call: JSON types only. */
export function call(simulator: Simulator, name: string, argument: unknown = null): Answer<unknown> {
  const answer = simulator.runFromPage('callFromSidebar', [name, argument]) as Answer<unknown>;
  expect(answer).toEqual(JSON.parse(JSON.stringify(answer)));
  return answer;
}

/** The value of a call that must go well, by the types that sidebars see. */
export function value<Name extends EndpointName>(
  simulator: Simulator,
  name: Name,
  ...[argument]: null extends ArgumentOf<Name> ? [argument?: ArgumentOf<Name>] : [argument: ArgumentOf<Name>]
): ValueOf<Name> {
  const answer = call(simulator, name, argument);
  if (!answer.ok) throw new Error(`${answer.sheet}!${answer.cell} ${answer.message}`);
  return answer.value as ValueOf<Name>;
}

/** Runs what *Set up or repair…* runs, with nothing chosen but what the test says. */
export function setUp(simulator: Simulator, choices: Partial<ArgumentOf<'setUp'>> = {}): Answer<unknown> {
  return call(simulator, 'setUp', { whoElse: null, tracker: null, sample: 'keep', ...choices });
}

/** A tab that must be there. */
export function tab(simulator: Simulator, name: string): SheetView {
  const sheet = simulator.sheet(name);
  if (!sheet) throw new Error(`there is no tab ${name}`);
  return sheet;
}

/** What the cells of a column show, by its header, without the header. */
export function column(sheet: SheetView, header: string): readonly unknown[] {
  const place = placeOf(sheet, header);
  return Array.from({ length: sheet.usedRows - 1 }, (_, i) => {
    const value = sheet.value(i + 1, place);
    return value === null ? '' : typeof value === 'object' ? value.code : value;
  });
}

/** Where a column stands, from 0. */
export function placeOf(sheet: SheetView, header: string): number {
  const headers = Array.from({ length: sheet.usedColumns }, (_, i) => sheet.display(0, i));
  if (!headers.includes(header)) throw new Error(`${sheet.name} has no column ${header}: it has ${headers.join(', ')}`);
  return headers.indexOf(header);
}

/** The row of a candidate, from 0. */
export function rowOf(sheet: SheetView, header: string, text: string): number {
  const row = column(sheet, header).indexOf(text);
  if (row < 0) throw new Error(`${sheet.name} has no ${text} under ${header}`);
  return row + 1;
}

/** Everything that stands in a tab: what was typed, notes, formats. */
export function contents(sheet: SheetView): readonly unknown[] {
  return Array.from({ length: sheet.usedRows }, (_, row) =>
    Array.from({ length: sheet.usedColumns }, (_, place) => [
      sheet.content(row, place),
      sheet.note(row, place),
      sheet.shownFormat(row, place),
    ]),
  );
}

/** The same for all tabs. */
export function everything(simulator: Simulator): Readonly<Record<string, unknown>> {
  return Object.fromEntries(simulator.sheets.map((sheet) => [sheet.name, contents(sheet)]));
}

/** Expects the same of two large things, of which Jest's own comparison takes many times longer to find that they are. */
export function expectSame(found: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(found, wanted)) expect(found).toEqual(wanted);
}
