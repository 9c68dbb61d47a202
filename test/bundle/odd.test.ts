import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tabOf } from '../../src/preview/files/csvTab';
import { importTabs } from '../../src/preview/files/importTabs';
import { openSource, simulatorSource } from '../../src/preview/openAddOn';
import type { Simulator } from '../../src/simulator/contract';
import { column, contents, everything, NOON, placeOf, refreshed, rowOf, setUp, tab } from './addOn';
import { sixRefreshed } from './practiceOfSix';

const ROOT = join(__dirname, '../..');
const LIST = [
  ['Name', 'Role', 'Stage', 'Skill'],
  ['Ana', 'MA', 'Interview', '4'],
  ['Ben', '', 'Interview', '3'],
];

/** The bundle with one more function, by which the owner protects a tab or some of its cells. */
async function withProtecting(): Promise<Simulator> {
  const code = `${readFileSync(join(ROOT, 'dist/Code.js'), 'utf8')}
    function protectCells(name, cells) {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
      (cells ? sheet.getRange(cells) : sheet).protect();
    }`;
  const pages = { Panel: '' };
  const options = { timeZone: 'America/New_York', now: () => NOON };
  const simulator = openSource({ code, pages, simulator: await simulatorSource(), options });
  importTabs(simulator, [tabOf('Candidates', LIST)]);
  setUp(simulator);
  simulator.run('refreshPipeline');
  return simulator;
}

function lastSaid(simulator: Simulator): string {
  return simulator.shown[simulator.shown.length - 1]?.text ?? '';
}

describe('a protected tab that the user may not edit', () => {
  it.each([
    ['Pipeline', ''],
    ['Pipeline', 'A1:A2'],
    ['Start here', 'A1:C9'],
    ['Candidates', ''],
  ])('%s %s is named in a sentence that says who can help, and nothing is written', async (name, cells) => {
    const simulator = await withProtecting();
    const list = tab(simulator, 'Candidates');
    list.type(3, 0, 'Cy');
    simulator.run('protectCells', [name, cells]);
    const before = everything(simulator);
    simulator.run('refreshPipeline', [], { user: 'colleague' });
    expect(lastSaid(simulator)).toBe(
      `${name}: this tab is protected and you may not edit it; nothing was written. Ask the owner of the spreadsheet, or whoever protected it, to let you edit it or to refresh in your place.`,
    );
    expect(everything(simulator)).toEqual(before);
    simulator.run('refreshPipeline');
    expect(column(tab(simulator, 'Pipeline'), 'Candidate')).toContain('Cy');
  });

  it('does not stop whoever writes elsewhere', async () => {
    const simulator = await withProtecting();
    simulator.run('protectCells', ['Candidates', 'A1:D9']);
    tab(simulator, 'Candidates').type(3, 0, 'Cy');
    simulator.run('refreshPipeline', [], { user: 'colleague' });
    expect(column(tab(simulator, 'Pipeline'), 'Candidate')).toContain('Cy');
  });
});

describe('an unusual practice', () => {
  it('has 400 stages', async () => {
    const people = Array.from({ length: 400 }, (_, i) => [`Person ${i}`, 'MA', `Step ${i}`, '4']);
    const simulator = await refreshed([['Name', 'Role', 'Stage', 'Skill'], ...people]);
    expect(column(tab(simulator, 'Pipeline'), 'Candidate')).toHaveLength(400);
    expect(new Set(column(tab(simulator, 'Stages'), 'Stage')).size).toBeGreaterThanOrEqual(400);
  });

  it('has a role without candidates: it stays as it is', async () => {
    const simulator = await refreshed(LIST);
    const roles = tab(simulator, 'Roles');
    roles.type(roles.usedRows, 0, 'Surgeon');
    simulator.run('refreshEverything');
    expect(lastSaid(simulator)).not.toContain('Surgeon');
    expect(column(roles, 'Role')).toEqual(['MA', 'Surgeon']);
  });

  it('has a candidate without role: scored, named as a problem, not ranked', async () => {
    const simulator = await refreshed(LIST);
    const pipeline = tab(simulator, 'Pipeline');
    const of = (header: string) => pipeline.display(rowOf(pipeline, 'Candidate', 'Ben'), placeOf(pipeline, header));
    expect([of('Rank'), of('Ranked in')]).toEqual(['', '']);
    expect(column(tab(simulator, 'Start here'), 'What next')).toContain('no role; this candidate is not ranked');
  });
});

describe('between two refreshes', () => {
  it('hidden rows and columns are read like others and stay hidden', async () => {
    const simulator = await sixRefreshed();
    const before = column(tab(simulator, 'Pipeline'), 'Score');
    for (const name of ['Candidates', 'Pipeline'])
      tab(simulator, name).dress({ hiddenRows: [2, 3], hiddenColumns: [2] });
    simulator.run('refreshPipeline');
    expect(column(tab(simulator, 'Pipeline'), 'Score')).toEqual(before);
    for (const name of ['Candidates', 'Pipeline'])
      expect([2, 3].map((row) => tab(simulator, name).isRowHidden(row))).toEqual([true, true]);
  });

  it('columns of every tab may be reordered', async () => {
    const simulator = await sixRefreshed();
    const rowsOf = () => shownRows(simulator, 'Pipeline');
    simulator.run('refreshEverything');
    const before = rowsOf();
    for (const name of ['Candidates', 'Pipeline', 'Stages', 'Competencies', 'Roles'])
      tab(simulator, name).moveColumns(0, 1, 3);
    simulator.run('refreshEverything');
    expect(rowsOf()).toEqual(before);
  });

  it.each(['Stages', 'Roles', 'Competencies'])('a deleted tab %s is offered to be made again', async (name) => {
    const simulator = await sixRefreshed();
    const before = shownRows(simulator, 'Pipeline').length;
    simulator.removeSheet(name);
    simulator.run('refreshEverything');
    expect(simulator.shown.some(({ text }) => text.startsWith('Set-up is not complete here.'))).toBe(true);
    expect(tab(simulator, name).usedRows).toBeGreaterThan(1);
    expect(shownRows(simulator, 'Pipeline')).toHaveLength(before);
  });

  it('a deleted tab Pipeline comes again with the same IDs', async () => {
    const simulator = await sixRefreshed();
    const before = column(tab(simulator, 'Pipeline'), 'Candidate ID');
    simulator.removeSheet('Pipeline');
    simulator.run('refreshEverything');
    expect(column(tab(simulator, 'Pipeline'), 'Candidate ID')).toEqual(before);
  });

  it('twice is once, with everything that users add', async () => {
    const simulator = await sixRefreshed();
    simulator.run('refreshEverything');
    const once = simulator.sheets.map(contents);
    simulator.run('refreshEverything');
    setUp(simulator);
    expect(simulator.sheets.map(contents)).toEqual(once);
  });
});

/** Rows as header and text, whatever the order of the columns. */
function shownRows(simulator: Simulator, name: string): readonly unknown[] {
  const sheet = tab(simulator, name);
  const headers = Array.from({ length: sheet.usedColumns }, (_, at) => sheet.display(0, at));
  return Array.from({ length: sheet.usedRows - 1 }, (_, row) =>
    Object.fromEntries(headers.map((header, at) => [header, sheet.display(row + 1, at)])),
  );
}
