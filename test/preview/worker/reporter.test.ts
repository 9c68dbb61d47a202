import { tabOf } from '../../../src/preview/files/csvTab';
import { importTabs } from '../../../src/preview/files/importTabs';
import { openSource, simulatorSource } from '../../../src/preview/openAddOn';
import type { Report } from '../../../src/preview/worker/messages';
import { Reporter } from '../../../src/preview/worker/reporter';
import type { Simulator } from '../../../src/simulator/contract';

const CODE = `
function say() { SpreadsheetApp.getActiveSpreadsheet().toast('Done'); }
/** @customfunction */
function ZONE(at) { return SpreadsheetApp.getActive().getSpreadsheetTimeZone() + at; }
function ask() { SpreadsheetApp.getUi().alert('Sure?'); }
`;

let simulator: Simulator;
let told: Report[];
let reporter: Reporter;
beforeEach(async () => {
  const options = { timeZone: 'America/New_York', now: () => Date.parse('2026-11-20T17:00:00Z') };
  simulator = openSource({ code: CODE, pages: {}, simulator: await simulatorSource(), options });
  importTabs(simulator, [tabOf('Plan', [['Name'], ['Ana']]), tabOf('Staff', [['Name'], ['Ben']])]);
  told = [];
  reporter = new Reporter(simulator, (report) => told.push(report));
  reporter.changes(true);
});

/** The kinds of what was told together, message by message. */
function kinds(): readonly (readonly string[])[] {
  return told.map((report) => (report.kind === 'several' ? report.reports.map(({ kind }) => kind) : [report.kind]));
}

describe('what the page is told', () => {
  it('begins with everything, in one message', () => {
    expect(kinds()).toEqual([['tabs', 'sheet', 'selection', 'menu', 'steps']]);
  });

  it('is nothing when nothing changed', () => {
    reporter.changes(true);
    expect(told).toHaveLength(1);
  });

  it('has another tab, its cells and its selection in one message', () => {
    simulator.select('Staff', 1, 0);
    reporter.changes(false);
    expect(kinds()[1]).toEqual(['tabs', 'sheet', 'selection']);
  });

  it('has only the cells of an edit, with the step that can be undone', () => {
    simulator.sheet('Plan')?.enter(1, 0, [['Cora']]);
    reporter.changes(false);
    expect(kinds()[1]).toEqual(['cells', 'steps']);
  });

  it('has what the add-on says after what it did', () => {
    simulator.sheet('Plan')?.enter(1, 0, [['Cora']]);
    simulator.run('say');
    expect(reporter.hasShown).toBe(true);
    reporter.changes(false);
    expect(kinds()[1]).toEqual(['cells', 'steps', 'shown']);
    expect(reporter.hasShown).toBe(false);
  });

  it('waits no more while cells are read for it, which may run formulas of the add-on', () => {
    const waiting: boolean[] = [];
    simulator.sheet('Plan')?.enter(1, 1, [['=ZONE(A2)']]);
    simulator.run('say');
    simulator.beforeCall = () => waiting.push(reporter.hasShown);
    reporter.changes(false);
    expect(waiting.length).toBeGreaterThan(0);
    expect(waiting).not.toContain(true);
  });

  it('has no question: whoever waits for the answer tells it', () => {
    simulator.run('ask');
    reporter.changes(false);
    expect(told).toHaveLength(1);
  });
});
