import type { MenuEntry, Simulator } from '../simulator/contract';
import { type JsonSheets, sheetsAsJson } from './files/asJson';
import { asXlsx } from './files/asXlsx';
import { Complaint } from './files/complaint';
import type { FileTab } from './files/fileTab';
import { importTabs } from './files/importTabs';
import { openAddOn } from './openAddOn';
import { Clock } from './worker/clock';

/** What goes into a headless run. */
export interface HeadlessInput {
  /** The tabs of the file with the tracker. */
  readonly tabs: readonly FileTab[];
  /** The tabs of the file with the staff list; none: no dashboard is made. */
  readonly staff?: readonly FileTab[];
  /** The tab with the tracker; the first with a column of names when left out. */
  readonly tab?: string | undefined;
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

/** What a function of the add-on made, as it tells a sidebar or whoever runs a menu item. */
interface Made {
  readonly message: string;
  readonly problems: readonly HeadlessProblem[];
}

type Outcome = Made & { readonly isDone: boolean };
type Answer =
  | { readonly ok: true; readonly value: Made }
  | { readonly ok: false; readonly message: string; readonly sheet: string; readonly cell: string };

/**
 * Sets a tracker up, refreshes its pipeline, starts the onboarding of whoever is hired and, with a staff list, makes the
 * retention dashboard: with the built add-on and through the functions behind its menu.
 *
 * @param input The lists, the day and the zone.
 * @returns The JSON and the XLSX file.
 * @throws Complaint when the add-on could make nothing of the tracker.
 */
export async function runHeadless(input: HeadlessInput): Promise<HeadlessResult> {
  const simulator = await openAddOn({ timeZone: input.timeZone, now: clock(input) });
  importTabs(simulator, input.tabs);
  simulator.run('onOpen', [], { authMode: 'LIMITED' });
  const hiring = [
    runSetUp(simulator, input.tab ?? onlyTab(input.tabs)),
    runMenuItem(simulator, 'Refresh pipeline'),
    ...onboard(simulator),
  ];
  const runs = [...hiring, ...retain(simulator, input.staff ?? [])];
  const problems = new Map(
    runs
      .flatMap((run) => run.outcome.problems)
      .map(({ sheet, cell, message }) => [`${sheet}!${cell} ${message}`, { sheet, cell, message }]),
  );
  const json = {
    sheets: sheetsAsJson(simulator),
    problems: [...problems.values()],
    commands: runs.map(({ command }) => command),
    charts: simulator.sheets.flatMap((sheet) =>
      sheet.charts.map(({ title, type }) => ({ sheet: sheet.name, title, type })),
    ),
  };
  return { json, xlsx: await asXlsx(simulator) };
}

/**
 * Sets the spreadsheet up as the sidebar behind *Set up or repair…* does, and measures it.
 *
 * @param simulator The spreadsheet, opened.
 * @param tracker The tab with the tracker; the one that the add-on finds when left out.
 * @returns What was made, and its service calls and time.
 * @throws Complaint when nothing could be made; its message is the sidebar's sentence.
 */
export function runSetUp(simulator: Simulator, tracker?: string) {
  const argument = { whoElse: null, tracker: tracker ?? null, sample: 'keep' };
  return runCall(simulator, 'Set up or repair…', 'setUp', argument);
}

function runCall(simulator: Simulator, label: string, name: string, argument: unknown) {
  return measured(simulator, label, () => {
    const answer = simulator.run('callFromSidebar', [name, argument]) as Answer;
    if (answer.ok) return answer.value;
    const place = answer.cell ? `${answer.sheet}!${answer.cell}` : answer.sheet;
    throw new Complaint(place ? `${place}: ${answer.message}` : answer.message);
  });
}

/**
 * Starts the onboarding of everyone in a hired stage; where there is a checklist, it is refreshed then. What keeps that from
 * being done is a problem beside a pipeline that was made.
 */
function onboard(simulator: Simulator) {
  const started = measured(simulator, 'Hire and start onboarding…', () => {
    const answer = simulator.run('callFromSidebar', ['startHired', null]) as Answer;
    return answer.ok ? answer.value : { message: '', problems: [answer] };
  });
  if (simulator.sheet('Onboarding') === undefined || started.outcome.message === '') return [started];
  const refreshed = measured(
    simulator,
    'Refresh checklist',
    () => simulator.run(functionOf(simulator.menu, 'Refresh checklist')) as Outcome,
  );
  return [started, refreshed];
}

/**
 * Brings the staff list in and makes the dashboard of it. What keeps that from being done is a problem beside what was made
 * already.
 */
function retain(simulator: Simulator, tabs: readonly FileTab[]) {
  if (tabs.length === 0) return [];
  const names = new Set(simulator.sheets.map(({ name }) => name.toLowerCase()));
  const own = tabs.map((tab) => ({ ...tab, name: freeName(tab.name, names) }));
  importTabs(simulator, own);
  const argument = {
    sheet: onlyTab(own) ?? null,
    seen: null,
    choices: { fields: [], ratings: [] },
  };
  const connected = measured(simulator, 'Connect a staff list…', () => {
    const answer = simulator.run('callFromSidebar', ['connectStaff', argument]) as Answer;
    return answer.ok ? answer.value : { message: '', problems: [answer] };
  });
  if (connected.outcome.message === '') return [connected];
  return [
    connected,
    measured(
      simulator,
      'Refresh dashboard',
      () => simulator.run(functionOf(simulator.menu, 'Refresh dashboard')) as Outcome,
    ),
  ];
}

/** A file with one tab is the list, whatever it looks like. */
function onlyTab([only, ...others]: readonly FileTab[]): string | undefined {
  return others.length === 0 ? only?.name : undefined;
}

/** Two tabs never have the same name. */
function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} ${number}`;
  taken.add(free.toLowerCase());
  return free;
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
  return measured(simulator, label, () => {
    const outcome = simulator.run(name) as Outcome;
    if (!outcome.isDone) throw new Complaint(outcome.message);
    return outcome;
  });
}

function measured(simulator: Simulator, name: string, run: () => Made) {
  simulator.forgetCalls();
  const start = performance.now();
  const outcome = run();
  const milliseconds = Math.round(performance.now() - start);
  const serviceCalls = [...simulator.calls.values()].reduce((sum, count) => sum + count, 0);
  return { outcome, command: { name, serviceCalls, milliseconds } };
}

function functionOf(entries: readonly MenuEntry[], label: string): string {
  const items = entries.flatMap((entry) => (entry.kind === 'menu' ? entry.entries : [entry]));
  const found = items.find((entry) => entry.kind === 'item' && entry.caption === label);
  if (found?.kind !== 'item') throw new Error(`the menu has no item “${label}”`);
  return found.functionName;
}

/** Noon of the given day in the spreadsheet's zone; the real time where no day is given. */
function clock({ today, timeZone }: HeadlessInput): () => number {
  const standing = new Clock(timeZone);
  standing.set(today ?? null);
  return () => standing.now();
}
