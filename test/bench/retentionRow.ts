import type { Answer } from '../../src/google/endpoints';
import { tabOf } from '../../src/preview/files/csvTab';
import { importTabs } from '../../src/preview/files/importTabs';
import { openAddOn } from '../../src/preview/openAddOn';
import type { Simulator } from '../../src/simulator/contract';
import { ms } from './asTable';
import type { Row } from './row';
import { staffList } from './staffList';

const NOON = Date.parse('2026-11-20T17:00:00Z');
const FEW = 500;
const MANY = 5000;
const TIMES = 7;

/** *Refresh dashboard* for 5,000 spells of employment at ten sites over ten years, beside the same for 500. */
export async function retentionRow(): Promise<Row> {
  const [few, many] = [await connected(FEW), await connected(MANY)];
  const [short, long] = [medianRefresh(few), medianRefresh(many)];
  return {
    what: `Refresh dashboard, ${MANY.toLocaleString('en-US')} staff`,
    measured: `${ms(long)} · ${callsOf(many)} service calls`,
    baseline: `${FEW} staff ${ms(short)} · ${callsOf(few)} service calls`,
    ratio: `${(long / short).toFixed(1)} ×`,
    aim: '≤ 1.5 s, the same calls',
  };
}

async function connected(size: number): Promise<Simulator> {
  const simulator = await openAddOn({ timeZone: 'America/New_York', now: () => NOON });
  importTabs(simulator, [tabOf('Staff list', staffList(size))]);
  const asked = { sheet: 'Staff list', seen: null, choices: { fields: [], ratings: [] } };
  const answer = simulator.runFromPage('callFromSidebar', ['connectStaff', asked]) as Answer<unknown>;
  if (!answer.ok) throw new Error(answer.message);
  return simulator;
}

function medianRefresh(simulator: Simulator): number {
  const times = Array.from({ length: TIMES }, () => {
    const start = performance.now();
    simulator.run('refreshDashboard');
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0;
}

function callsOf(simulator: Simulator): number {
  simulator.forgetCalls();
  simulator.run('refreshDashboard');
  return [...simulator.calls.values()].reduce((sum, count) => sum + count, 0);
}
