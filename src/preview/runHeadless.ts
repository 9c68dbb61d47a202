import type { MenuEntry, Simulator } from '../simulator/contract';
import { type JsonSheets, sheetsAsJson } from './asJson';
import { asXlsx } from './asXlsx';
import { Complaint } from './complaint';
import { openAddOn } from './openAddOn';
import { trackerCell } from './trackerCells';

/** What goes into a headless run. */
export interface HeadlessInput {
  /** The tracker's rows, row 1 first. */
  readonly tracker: readonly (readonly string[])[];
  /** The tracker's tab. */
  readonly tab: string;
  /** `YYYY-MM-DD` in the spreadsheet's zone; the real day when left out. */
  readonly today?: string | undefined;
  readonly timeZone: string;
}

/** A problem with its cell, as the add-on reported it. */
export interface HeadlessProblem {
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
}

/** What comes out: the JSON, and the workbook. */
export interface HeadlessResult {
  readonly json: {
    readonly sheets: JsonSheets;
    readonly problems: readonly HeadlessProblem[];
    readonly commands: readonly {
      readonly name: string;
      readonly serviceCalls: number;
      readonly milliseconds: number;
    }[];
    readonly charts: readonly { readonly sheet: string; readonly title: string; readonly type: string }[];
  };
  readonly xlsx: Uint8Array;
}

interface Outcome {
  readonly isDone: boolean;
  readonly message: string;
  readonly problems: readonly HeadlessProblem[];
}

const COMMANDS = ['Set up or repair…', 'Refresh pipeline'];

/**
 * Sets a tracker up and refreshes its pipeline with the built add-on, through the functions behind its menu.
 *
 * @param input The tracker, the day and the zone.
 * @returns The JSON and the XLSX file.
 * @throws Complaint when the add-on could make nothing of the tracker.
 */
export async function runHeadless(input: HeadlessInput): Promise<HeadlessResult> {
  const simulator = await openAddOn({ timeZone: input.timeZone, now: clock(input) });
  importTracker(simulator, input.tab, input.tracker);
  simulator.run('onOpen', [], { authMode: 'LIMITED' });
  const runs = COMMANDS.map((label) => runMenuItem(simulator, label));
  const problems = new Map(
    runs.flatMap((run) => run.outcome.problems).map((each) => [`${each.sheet}!${each.cell} ${each.message}`, each]),
  );
  const json = {
    sheets: sheetsAsJson(simulator),
    problems: [...problems.values()],
    commands: runs.map(({ command }) => command),
    charts: [],
  };
  return { json, xlsx: await asXlsx(simulator) };
}

/** Puts a table into a new tab, as opening the file does. */
export function importTracker(simulator: Simulator, tab: string, rows: readonly (readonly string[])[]): void {
  const sheet = simulator.addSheet(tab, []);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  if (rows.length > sheet.rowCount) sheet.insertRows(sheet.rowCount, rows.length - sheet.rowCount);
  if (width > sheet.columnCount) sheet.insertColumns(sheet.columnCount, width - sheet.columnCount);
  for (const [row, cells] of rows.entries()) {
    for (const [column, text] of cells.entries()) {
      const { content, format } = row === 0 ? { content: text, format: undefined } : trackerCell(text);
      if (content !== null && content !== '') sheet.put(row, column, content, format);
    }
  }
}

/**
 * Runs a menu item by its label and measures it.
 *
 * @param simulator The spreadsheet, opened.
 * @param label What the menu says.
 * @returns What the item did, and its service calls and time.
 * @throws Complaint when the item could not do its work; its message is the dialog's sentence.
 */
export function runMenuItem(simulator: Simulator, label: string) {
  const name = functionOf(simulator.menu, label);
  simulator.forgetCalls();
  const start = performance.now();
  const outcome = simulator.run(name) as Outcome;
  const milliseconds = Math.round(performance.now() - start);
  if (!outcome.isDone) throw new Complaint(outcome.message);
  const serviceCalls = [...simulator.calls.values()].reduce((sum, count) => sum + count, 0);
  return { outcome, command: { name: label, serviceCalls, milliseconds } };
}

function functionOf(entries: readonly MenuEntry[], label: string): string {
  const items = entries.flatMap((entry) => (entry.kind === 'menu' ? entry.entries : [entry]));
  const found = items.find((entry) => entry.kind === 'item' && entry.caption === label);
  if (found?.kind !== 'item') throw new Error(`the menu has no item “${label}”`);
  return found.functionName;
}

/** Noon of the given day in the spreadsheet's zone; the real time where no day is given. */
function clock({ today, timeZone }: HeadlessInput): () => number {
  if (today === undefined) return () => Date.now();
  const noon = Date.parse(`${today}T12:00:00Z`);
  const local = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(noon);
  const ahead = Date.parse(`${local.replace(' ', 'T')}Z`) - noon;
  return () => noon - ahead;
}
