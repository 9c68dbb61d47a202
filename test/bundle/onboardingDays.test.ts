import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Day } from '../../src/calendar/day';
import { shownDay } from '../../src/calendar/shownDay';
import { ROOT } from '../../src/preview/openAddOn';
import { column, placeOf, tab, value } from './addOn';
import { practice } from './onboardingPractice';

const TRACKER = [
  'Name,Email,Role,Stage,Stage since,Start date',
  // The clocks go forward on Sunday, March 8, 2026, and back on November 1.
  'Ana Ruiz,ana@example.com,Medical assistant,Hired,2/20/2026,3/6/2026',
  'Ben Ito,ben@example.com,Front desk,Hired,10/20/2026,10/30/2026',
  // The holiday of Saturday, January 1, 2028 is observed on Friday, December 31, 2027.
  'Cy Park,cy@example.com,Medical assistant,Hired,12/20/2027,12/29/2027',
  // Leap day.
  'Di Moss,di@example.com,Biller/coder,Hired,2/20/2028,2/25/2028',
  // A Saturday, and Thanksgiving.
  'Ed Cole,ed@example.com,Front desk,Hired,3/1/2026,3/7/2026',
  'Flo Kim,flo@example.com,Front desk,Hired,11/2/2026,11/26/2026',
].join('\n');

const idOf = (person: unknown, task: unknown) => `${person} ${String(task).split('/')[1]}`;

/** Each task with its due date, in a spreadsheet of this zone. */
async function dueDates(timeZone: string): Promise<ReadonlyMap<string, unknown>> {
  const rows = TRACKER.split('\n').map((line) => line.split(','));
  const { simulator } = await practice(rows, { timeZone });
  value(simulator, 'startHired');
  const checklist = tab(simulator, 'Onboarding');
  const [people, due] = [column(checklist, 'Person'), placeOf(checklist, 'Due')];
  return new Map(
    column(checklist, 'Task ID').map((id, row) => [idOf(people[row], id), checklist.display(row + 1, due)]),
  );
}

/** The same without a browser, in a process of its own zone. */
function dueDatesIn(processZone: string): ReadonlyMap<string, unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'onboarding-'));
  const [tracker = '', out = '', json = ''] = ['tracker.csv', 'out.xlsx', 'out.json'].map((name) => join(folder, name));
  writeFileSync(tracker, TRACKER);
  const given = ['--tracker', tracker, '--out', out, '--json', json, '--today', '2026-11-20', '--timezone', ZONES[0]];
  execFileSync('npm', ['run', '-s', 'headless', '--', ...given], {
    cwd: ROOT,
    env: { ...process.env, TZ: processZone },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const { sheets } = JSON.parse(readFileSync(json, 'utf8'));
  const [headers, ...rows]: readonly (readonly string[])[] = sheets.Onboarding;
  const at = (header: string) => (headers ?? []).indexOf(header);
  return new Map(rows.map((row) => [idOf(row[at('Person')], row[at('Task ID')]), shownDay(row[at('Due')] as Day)]));
}

const ZONES = ['America/New_York', 'Pacific/Honolulu', 'Asia/Kolkata'] as const;
const PROCESS_ZONES = ['Pacific/Auckland', 'America/Los_Angeles'];

describe('due dates of the checklist', () => {
  it('are the same days in every zone, of the spreadsheet and of the process', async () => {
    const all = [...(await Promise.all(ZONES.map(dueDates))), ...PROCESS_ZONES.map(dueDatesIn)];
    const [first = new Map()] = all;
    for (const each of all) expect([...each].sort()).toEqual([...first].sort());
  });

  it('are those of the rules over changes of clocks, year ends, leap days and closed starts', async () => {
    const due = await dueDates(ZONES[0]);
    const of = (...tasks: readonly string[]) => tasks.map((task) => due.get(task));
    // Form I-9, Section 2: shared/oracles/business_days.json, i9_section_2.
    expect(of('Ana Ruiz T-17', 'Cy Park T-17', 'Di Moss T-17', 'Ed Cole T-17')).toEqual([
      ...['3/11/2026', '1/4/2028', '3/1/2028', '3/11/2026'],
    ]);
    // Hepatitis B offer: ten business days after the start.
    expect(of('Ana Ruiz T-20', 'Cy Park T-20')).toEqual(['3/20/2026', '1/13/2028']);
    // Ten calendar days over the change of clocks.
    expect(of('Ben Ito FD-05')).toEqual(['11/9/2026']);
    // Section 1 moves back from a Saturday and from Thanksgiving, a task without a rule behind it forward.
    expect(of('Ed Cole T-11', 'Ed Cole T-12')).toEqual(['3/6/2026', '3/9/2026']);
    expect(of('Flo Kim T-11', 'Flo Kim T-12')).toEqual(['11/25/2026', '11/27/2026']);
  });
});
