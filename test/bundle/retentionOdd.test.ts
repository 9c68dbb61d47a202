import { tabOf } from '../../src/preview/files/csvTab';
import { importTabs } from '../../src/preview/files/importTabs';
import type { Simulator } from '../../src/simulator/contract';
import { call, column, contents, expectSame, placeOf, setUp, tab, value } from './addOn';
import { connectStaff, lines, withStaff } from './staffOfPractice';

const PAYROLL = [
  ['Name', 'Role', 'Site', 'Start', 'End', 'Pay'],
  ['Ana Ruiz', 'MA', 'Elm', '3/2/2020', '', '21'],
  ['Ben Okafor', 'MA', 'Elm', '3/2/2021', '', '22'],
  ['Cy Young', 'MA', 'Oak', '6/1/2022', '5/4/2026', '20'],
];
const NOTHING = { sheet: null, seen: null, choices: { fields: [], ratings: [] } };

function addTab(simulator: Simulator, name: string, rows: readonly (readonly string[])[]): void {
  importTabs(simulator, [tabOf(name, rows)]);
}

describe('a list of staff', () => {
  it('is never taken for the tracker by itself', async () => {
    const simulator = await withStaff(PAYROLL, { name: 'Payroll' });
    const before = contents(tab(simulator, 'Payroll'));
    simulator.run('refreshEverything');
    expect(setUp(simulator)).toMatchObject({ ok: false });
    expectSame(contents(tab(simulator, 'Payroll')), before);
    expect(simulator.sheets.map(({ name }) => name)).toEqual(['Payroll']);
    expect(connectStaff(simulator).message).toContain('“Payroll” is connected');
  });

  it('is passed over for a list of candidates behind it', async () => {
    const simulator = await withStaff(PAYROLL, { name: 'Payroll' });
    addTab(simulator, 'Applicants', [
      ['Candidate', 'Role', 'Stage', 'Skill'],
      ['Zoe Hart', 'MA', 'Offer', '4'],
    ]);
    expect(setUp(simulator)).toMatchObject({ ok: true });
    simulator.run('refreshPipeline');
    expect(column(tab(simulator, 'Pipeline'), 'Candidate')).toEqual(['Zoe Hart']);
  });

  it.each([
    'Candidate,Phone,Email,Position,Stage,Desired pay,Per,Notes',
    'Candidate name,Email,Phone,Job title,Pay type,Pay,Status',
    'Candidate,Role,Source,Status,Available,Last day',
    'Name,Email,Role,Stage,Rating,Pay basis',
    'Name,Role,Interview score,Separation type',
    'Candidate,Role,Phone screen,Interview,Offer,End',
    'Name,Role,Start date,Attitude,Skill',
  ])('is not what a list of candidates is taken for: %s', async (headers) => {
    const simulator = await withStaff([headers.split(','), ['Zoe Hart', 'MA']], { name: 'Candidates' });
    expect(value(simulator, 'setUpPlan').list).toMatchObject({ sheet: 'Candidates', candidates: 1 });
    expect(value(simulator, 'connectionPlan', NOTHING)).toMatchObject({ sheet: 'Candidates' });
  });

  it('can still be used as the tracker where the user says so', async () => {
    const simulator = await withStaff(PAYROLL, { name: 'Payroll' });
    expect(setUp(simulator, { tracker: 'Payroll' })).toMatchObject({ ok: true });
    expect(placeOf(tab(simulator, 'Payroll'), 'Candidate ID')).toBe(6);
  });

  it('is connected beside tabs of the user’s own that are called like the add-on’s', async () => {
    const simulator = await withStaff(PAYROLL, { name: 'Payroll' });
    addTab(simulator, 'Staff', [
      ['Employee', 'Phone'],
      ['Ana Ruiz', '555-0100'],
    ]);
    connectStaff(simulator, 'Payroll');
    expect(lines(simulator)[0]?.slice(0, 3)).toEqual(['Headcount', 'On 11/20/2026', '2']);
  });

  it.each(['Retention', 'Market pay'])(
    'on a tab called %s asks for another name, and nothing is written',
    async (name) => {
      const simulator = await withStaff(PAYROLL, { name });
      expect(call(simulator, 'connectStaff', { ...NOTHING, sheet: name })).toMatchObject({
        ok: false,
        sheet: name,
        message: expect.stringContaining('or, if the tab is your own, another name'),
      });
      expect(simulator.sheets.map((sheet) => sheet.name)).toEqual([name]);
    },
  );
});

describe('a connected list that is gone', () => {
  it('leaves the sidebar usable', async () => {
    const simulator = await withStaff(PAYROLL, { name: 'Payroll' });
    connectStaff(simulator);
    addTab(simulator, 'Supplies', [['Item'], ['Gloves']]);
    simulator.removeSheet('Payroll');
    expect(value(simulator, 'staffConnectionPlan', NOTHING)).toMatchObject({ state: 'none', sheets: ['Supplies'] });
  });

  it('is nobody once its line in Settings is blank', async () => {
    const simulator = await withStaff(PAYROLL, { name: 'Payroll' });
    connectStaff(simulator);
    const settings = tab(simulator, 'Settings');
    settings.enter(column(settings, 'Setting').indexOf('Staff list tab') + 1, placeOf(settings, 'Value'), [['']]);
    expect(simulator.run('refreshDashboard')).toMatchObject({ isDone: true, problems: [] });
    expect(lines(simulator).map((line) => line.join(' ').trim())).toEqual([
      expect.stringContaining('Nobody is on staff yet'),
    ]);
  });
});

describe('the fictional staff', () => {
  it('does not take the place of a list of the user’s', async () => {
    const simulator = await withStaff(PAYROLL, { name: 'Payroll' });
    connectStaff(simulator);
    expect(call(simulator, 'connectSampleStaff')).toMatchObject({
      ok: false,
      message: 'a staff list of your own is connected already',
    });
  });

  it('goes without a tracker being made of the user’s payroll', async () => {
    const simulator = await withStaff([['']], { name: 'Sheet1' });
    value(simulator, 'connectSampleStaff');
    addTab(simulator, 'Payroll', PAYROLL);
    const before = contents(tab(simulator, 'Payroll'));
    expect(setUp(simulator, { sample: 'remove' })).toMatchObject({ ok: true });
    expectSame(contents(tab(simulator, 'Payroll')), before);
  });
});

describe('what the user typed below the report', () => {
  it('stays where a gap lies between', async () => {
    const simulator = await withStaff(PAYROLL, { name: 'Payroll' });
    connectStaff(simulator);
    const report = tab(simulator, 'Retention');
    report.enter(79, 0, [['Ask Dr. Hale about Elm']]);
    const list = tab(simulator, 'Payroll');
    list.enter(3, placeOf(list, 'End'), [['']]);
    simulator.run('refreshDashboard');
    expect(report.display(79, 0)).toBe('Ask Dr. Hale about Elm');
  });
});
