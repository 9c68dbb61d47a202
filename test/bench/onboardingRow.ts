import type { Answer } from '../../src/google/endpoints';
import { tabOf } from '../../src/preview/files/csvTab';
import { importTabs } from '../../src/preview/files/importTabs';
import { openAddOn } from '../../src/preview/openAddOn';
import type { Simulator } from '../../src/simulator/contract';
import { ms } from './asTable';
import type { Row } from './row';

const NOON = Date.parse('2026-11-20T17:00:00Z');
const HEADERS = ['Name', 'Email', 'Role', 'Stage', 'Stage since', 'Start date'];
const FEW = 30;
const MANY = 300;
/** Each of these gets about 60 tasks: an office manager whose work brings contact with blood. */
const ROLE = 'Office manager';
const TIMES = 5;

/** *Refresh checklist* for 300 people with 59 tasks each, beside the same for 30. */
export async function onboardingRow(): Promise<Row> {
  const [few, many] = [await onboarded(FEW), await onboarded(MANY)];
  const [short, long] = [medianRefresh(few), medianRefresh(many)];
  const tasks = (many.sheet('Onboarding')?.usedRows ?? 1) - 1;
  return {
    what: `Refresh checklist, ${MANY} people, ${tasks.toLocaleString('en-US')} tasks`,
    measured: ms(long),
    baseline: `${FEW} people ${ms(short)}`,
    ratio: `${(long / short).toFixed(1)} ×`,
    aim: '≤ 2 s',
  };
}

async function onboarded(people: number): Promise<Simulator> {
  const simulator = await openAddOn({ timeZone: 'America/New_York', now: () => NOON });
  const rows = Array.from({ length: people }, (_, i) => [
    ...[`Person ${i}`, `person${i}@example.com`, ROLE, 'Hired', '10/1/2026', `${(i % 12) + 1}/${(i % 28) + 1}/2026`],
  ]);
  importTabs(simulator, [tabOf('Candidates', [HEADERS, ...rows])]);
  ask(simulator, 'setUp', { whoElse: null, tracker: null, sample: 'keep' });
  exposeManagers(simulator);
  ask(simulator, 'startHired', null);
  return simulator;
}

function exposeManagers(simulator: Simulator): void {
  const settings = simulator.sheet('Settings');
  const row = settings?.usedRows ?? 1;
  settings?.type(row, 0, 'Roles exposed to blood');
  settings?.type(row, 1, ROLE);
}

function ask(simulator: Simulator, name: string, argument: unknown): void {
  const answer = simulator.runFromPage('callFromSidebar', [name, argument]) as Answer<unknown>;
  if (!answer.ok) throw new Error(`${name}: ${answer.message}`);
}

function medianRefresh(simulator: Simulator): number {
  const times = Array.from({ length: TIMES }, () => {
    const start = performance.now();
    simulator.run('refreshChecklist');
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0;
}
