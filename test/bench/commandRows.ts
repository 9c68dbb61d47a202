import { endpoints } from '../../src/google/endpoints';
import { tabOf } from '../../src/preview/files/csvTab';
import { importTabs } from '../../src/preview/files/importTabs';
import { openAddOn } from '../../src/preview/openAddOn';
import type { Simulator } from '../../src/simulator/contract';
import { ms } from './asTable';
import { COMMANDS, type Command, otherItems } from './commands';
import type { Row } from './row';
import { tracker } from './tracker';

const SIZES = [10, 1000, 10_000];
/** Not: locks, messages, and looking for tabs. */
const ON_TAB = /^(Sheet|Range|RangeList|Protection)\.(?!\w*Charts?$)|\.insertSheet$/;
const NOON = Date.parse('2026-11-20T17:00:00Z');

/** One command in one spreadsheet. */
interface Run {
  readonly command: Command;
  readonly calls: number;
  /** Those that go to a tab, without its charts. */
  readonly callsOnTabs: number;
  readonly milliseconds: number;
  /** How many tabs the spreadsheet has: no command touches more. */
  readonly tabs: number;
  readonly isFailed: boolean;
}

/** Service calls and times of every command, at 10, 1,000 and 10,000 candidates; and which endpoints were left out. */
export async function commandRows(): Promise<readonly Row[]> {
  const runs: (readonly Run[])[] = [];
  for (const size of SIZES) runs.push(await runsAt(size));
  return [...(runs[0] ?? []).map((_, i) => rowOf(runs.flatMap((atSize) => atSize[i] ?? []))), ...leftOut()];
}

async function runsAt(size: number): Promise<readonly Run[]> {
  const simulator = await openAddOn({ timeZone: 'America/New_York', now: () => NOON });
  importTabs(simulator, [tabOf('Candidates', tracker(size))]);
  simulator.run('onOpen', [], { authMode: 'LIMITED' });
  return [...COMMANDS, ...otherItems(simulator)].map((command) => runOf(command, simulator));
}

function runOf(command: Command, simulator: Simulator): Run {
  simulator.forgetCalls();
  const start = performance.now();
  const isFailed = fails(command, simulator);
  const milliseconds = performance.now() - start;
  const [calls, callsOnTabs] = [callsOf(simulator, /./), callsOf(simulator, ON_TAB)];
  return { command, milliseconds, calls, callsOnTabs, tabs: simulator.sheets.length, isFailed };
}

function callsOf({ calls }: Simulator, which: RegExp): number {
  return [...calls].reduce((sum, [call, count]) => sum + (which.test(call) ? count : 0), 0);
}

/** Says what went wrong beside the table; the other commands are measured all the same. */
function fails(command: Command, simulator: Simulator): boolean {
  try {
    command.run(simulator);
    return false;
  } catch (error) {
    process.exitCode = 1;
    const rows = simulator.sheet('Candidates')?.usedRows ?? 1;
    process.stderr.write(`${command.what}, ${rows - 1} candidates: ${error}\n`);
    return true;
  }
}

/** A command at every size. */
function rowOf(runs: readonly Run[]): Row {
  const [few, many] = [runs[0], runs[runs.length - 1]];
  if (!few || !many) throw new Error('a command was run at no size');
  const { what, aim } = few.command;
  const worded = (run: Run) => (run.isFailed ? 'FAILED' : ms(run.milliseconds));
  return {
    what: `${what}: service calls at ${SIZES.map((size) => size.toLocaleString('en-US')).join(', ')} rows`,
    measured: `${runs.map(({ calls }) => calls).join(', ')} · ${runs.map(worded).join(', ')}`,
    baseline: `at ${SIZES[0]} rows ${few.calls} · ${ms(few.milliseconds)}; ${few.tabs} tabs`,
    ratio: `${(many.calls / few.calls).toFixed(2)} × calls; ${(few.callsOnTabs / few.tabs).toFixed(1)} a tab`,
    aim: `${aim}, ≤ 8 a tab`,
  };
}

function leftOut(): readonly Row[] {
  const measured = new Set(COMMANDS.map(({ name }) => name));
  const others = Object.keys(endpoints).filter((name) => !measured.has(name));
  if (others.length === 0) return [];
  return [{ what: 'Endpoints not measured', measured: others.join(', '), baseline: '', ratio: '', aim: 'none' }];
}
