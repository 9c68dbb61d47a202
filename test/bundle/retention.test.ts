import { tabOf } from '../../src/preview/files/csvTab';
import { importTabs } from '../../src/preview/files/importTabs';
import type { Simulator } from '../../src/simulator/contract';
import { staffList } from '../bench/staffList';
import { call, column, contents, everything, expectSame, placeOf, refreshed, setUp, tab, value } from './addOn';
import { connected, connectStaff, line, lines, sampleStaffRows, withStaff } from './staffOfPractice';

const FEW = [
  ['Employee', 'Job title', 'Hire date', 'Last day', 'Rate'],
  ['Ana Ruiz', 'MA', '3/2/2020', '', '21'],
  ['Ben Okafor', 'MA', '3/2/2021', '', '22'],
  ['Cy Young', 'MA', '6/1/2022', '5/4/2026', '20'],
];

function tabNames(simulator: Simulator): readonly string[] {
  return simulator.sheets.map(({ name }) => name);
}

describe('Connect a staff list…', () => {
  it('finds the columns of a list that nobody prepared, with reasons', async () => {
    const plan = value(await withStaff(), 'staffConnectionPlan', {
      sheet: null,
      seen: null,
      choices: { fields: [], ratings: [] },
    });
    expect(plan).toMatchObject({
      state: 'new',
      sheet: 'HR export',
      people: 29,
      obstacle: null,
      hasScoreColumns: false,
    });
    const start = plan.fields.find(({ key }) => key === 'start');
    expect(start).toMatchObject({
      field: 'Start',
      place: 5,
      reasons: [expect.stringContaining('“Hire date”'), expect.any(String)],
    });
    expect(plan.fields.find(({ key }) => key === 'staffId')?.place).toBeNull();
  });

  it('writes nothing into the list and makes the dashboard', async () => {
    const simulator = await withStaff();
    const before = contents(tab(simulator, 'HR export'));
    const { message } = connectStaff(simulator);
    expect(message).toBe(
      '“HR export” is connected. Retention is made: 18 people here, 4 leavers in 12 months (22%), 1 left on an unknown day.',
    );
    expectSame(contents(tab(simulator, 'HR export')), before);
    expect(tabNames(simulator)).toEqual(['HR export', 'Settings', 'Market pay', 'Retention', 'Start here']);
    expect(column(tab(simulator, 'Settings'), 'Setting')).toEqual(
      expect.arrayContaining(['Staff list tab', 'Staff list column: Start', 'Staff list headers', 'Turnover method']),
    );
  });

  it('reads by what was chosen, and remembers it', async () => {
    const simulator = await withStaff();
    const fields = [{ key: 'site', place: 4 }];
    value(simulator, 'connectStaff', { sheet: 'HR export', seen: null, choices: { fields, ratings: [] } });
    simulator.run('refreshDashboard');
    expect(
      lines(simulator)
        .filter(([part]) => part === 'Turnover by site')
        .map(([, what]) => what),
    ).toEqual(['Ada Novello', 'Rosa Medina', expect.any(String)]);
  });

  it('finds a renamed column again by where it stands', async () => {
    const simulator = await connected();
    tab(simulator, 'HR export').enter(0, 5, [['Began']]);
    simulator.run('refreshDashboard');
    expect(line(simulator, 'Turnover, 12 months', 'All')[1]).toBe('4');
    expect(column(tab(simulator, 'Start here'), 'What next')).toContainEqual(
      expect.stringContaining('“Hire date” seems to be called “Began” now'),
    );
  });

  it('refuses a list without names, and one that changed while it was looked at', async () => {
    const nameless = await withStaff([
      ['Hire date', 'Rate'],
      ['3/2/2020', '21'],
    ]);
    const choices = { fields: [], ratings: [] };
    expect(call(nameless, 'connectStaff', { sheet: 'HR export', seen: null, choices })).toMatchObject({
      ok: false,
      message: expect.stringContaining('a list of staff needs a column with their names'),
    });
    expect(tabNames(nameless)).toEqual(['HR export']);
    const other = await withStaff(FEW);
    expect(call(other, 'connectStaff', { sheet: 'HR export', seen: ['Name'], choices })).toMatchObject({ ok: false });
  });

  it('never takes the list of staff for the list of candidates, nor the other way round', async () => {
    const simulator = await refreshed();
    importTabs(simulator, [tabOf('Payroll', sampleStaffRows())]);
    connectStaff(simulator);
    expect(column(tab(simulator, 'Settings'), 'Value')).toEqual(expect.arrayContaining(['Candidates', 'Payroll']));
    const both = await withStaff();
    connectStaff(both);
    expect(setUp(both)).toMatchObject({ ok: false });
    importTabs(both, [
      tabOf('Applicants', [
        ['Candidate', 'Stage'],
        ['Zoe Hart', 'Offer'],
      ]),
    ]);
    expect(setUp(both)).toMatchObject({ ok: true });
    both.run('refreshPipeline');
    expect(column(tab(both, 'Pipeline'), 'Candidate')).toEqual(['Zoe Hart']);
  });

  it('says where to write the name of a tab that was renamed', async () => {
    const simulator = await connected();
    tab(simulator, 'HR export').rename('Payroll 2026');
    expect(simulator.run('refreshDashboard')).toMatchObject({
      isDone: false,
      message: expect.stringContaining('“Staff list tab” says “HR export”, but there is no such list of yours'),
    });
    const settings = tab(simulator, 'Settings');
    settings.enter(column(settings, 'Setting').indexOf('Staff list tab') + 1, placeOf(settings, 'Value'), [
      ['Payroll 2026'],
    ]);
    expect(simulator.run('refreshDashboard')).toMatchObject({ isDone: true });
  });
});

describe('the Retention dashboard', () => {
  it('shows the story of the sample: counts, averages, rates and intervals', async () => {
    const simulator = await connected();
    // By an independent count: 254 / 14 headcounts, 4 leavers; exact Poisson of 4 per 18.33 person-years.
    expect(line(simulator, 'Turnover, 12 months', 'All')).toEqual([
      ...['18.14', '4', '22%', '6%', '56%', '4 leavers, average 18.1, 22%, 3 stayed a year or less'],
    ]);
    expect(line(simulator, 'Turnover by year', '2025').slice(0, 3)).toEqual(['17.54', '2', '11%']);
    expect(line(simulator, 'Retention rate', '12 months').slice(0, 3)).toEqual(['18', '2', '89%']);
    expect(line(simulator, 'First-year turnover', 'Hired 2025').slice(0, 3)).toEqual(['5', '3', '60%']);
    expect(line(simulator, 'Staying by tenure', '1 year').slice(0, 3)).toEqual(['19', '8', '72%']);
    expect(line(simulator, 'Pay against market', 'Front Desk').slice(2, 5)).toEqual(['$36,400', '$35,050', '$60,050']);
    expect(line(simulator, 'Turnover by role', 'Front Desk').slice(1, 5)).toEqual(['3', '', '', '']);
  });

  it('is at most 55 rows long and 10 columns wide with its charts', async () => {
    for (const rows of [sampleStaffRows(), staffList(1000)]) {
      const sheet = tab(await connected(rows), 'Retention');
      expect(sheet.usedRows).toBeLessThanOrEqual(55);
      expect(sheet.usedColumns).toBe(8);
      for (const { place, width, height } of sheet.charts) {
        expect(place.column).toBe(8);
        expect(width).toBeLessThanOrEqual(sheet.columnWidth(8) + sheet.columnWidth(9));
        expect(place.row + Math.ceil(height / sheet.rowHeight(1))).toBeLessThanOrEqual(55);
      }
    }
  });

  it('has four charts of its own cells', async () => {
    const sheet = tab(await connected(), 'Retention');
    const rowsOf = (part: string) => column(sheet, 'Part').flatMap((each, i) => (each === part ? [i + 2] : []));
    const months = rowsOf('Month by month');
    const staying = rowsOf('Staying by tenure');
    expect(sheet.charts.map(({ title, type, series }) => [title, type, series.map(({ name }) => name)])).toEqual([
      ['Headcount', 'line', ['People']],
      ['Turnover by month', 'column', ['Leavers']],
      ['Staying by tenure', 'line', ['Staying', 'Low', 'High']],
      ['Pay against market', 'column', ['Market P10', 'Your median', 'Market P90']],
    ]);
    const ranges = sheet.charts.map(({ id }) => sheet.chartRanges(id));
    const rows = (of: (typeof ranges)[number] | undefined) => [of?.categories?.block.row, of?.categories?.block.rows];
    expect(rows(ranges[0])).toEqual([(months[0] ?? 0) - 1, 12]);
    expect(rows(ranges[2])).toEqual([(staying[0] ?? 0) - 1, staying.length]);
  });

  it('gives the same figures for a copy of the list with other blanks, capitals and a byte-order mark', async () => {
    const [headers = [], ...people] = sampleStaffRows();
    const untidy = [
      headers.map((header, i) => `${i === 0 ? '\ufeff' : ''} ${header.toUpperCase()} `),
      ...people.map((cells) =>
        cells.map((cell, place) => ([2, 3, 7, 8, 13].includes(place) && cell !== '' ? ` ${cell}\u00a0` : cell)),
      ),
    ];
    expect(lines(await connected(untidy))).toEqual(lines(await connected()));
  });

  it('changes nothing when nothing changed, and the user’s own columns and formats stay', async () => {
    const simulator = await connected();
    const sheet = tab(simulator, 'Retention');
    sheet.enter(0, 10, [['My notes']]);
    sheet.enter(3, 10, [['Ask Dr. Hale']]);
    simulator.run('refreshDashboard');
    const before = everything(simulator);
    simulator.run('refreshDashboard');
    expectSame(everything(simulator), before);
    expect(sheet.display(3, 10)).toBe('Ask Dr. Hale');
  });

  it('follows the list: dollars and shares keep their formats where lines move', async () => {
    const simulator = await connected();
    const list = tab(simulator, 'HR export');
    list.enter(1, 6, [['11/2/2026']]);
    list.enter(list.usedRows, 0, [['Nia Brook', '', 'Surgical Coordinator', 'Hilltop', '', '1/5/2026']]);
    simulator.run('refreshDashboard');
    expect(line(simulator, 'Pay against market', 'Front Desk')[2]).toMatch(/^\$/);
    for (const [part, , , , figure] of lines(simulator)) {
      if (part !== 'Pay against market' && figure !== '') expect(`${part} ${figure}`).toMatch(/%$/);
    }
  });

  it('counts by the method that Settings says, and names a word that it does not know', async () => {
    const simulator = await connected();
    const settings = tab(simulator, 'Settings');
    const method = column(settings, 'Setting').indexOf('Turnover method') + 1;
    settings.enter(method, placeOf(settings, 'Value'), [['simple']]);
    simulator.run('refreshDashboard');
    expect(line(simulator, 'Turnover, 12 months', 'All').slice(0, 2)).toEqual(['18', '4']);
    settings.enter(method, placeOf(settings, 'Value'), [['median']]);
    expect(simulator.run('refreshDashboard')).toMatchObject({
      problems: expect.arrayContaining([
        { sheet: 'Settings', cell: `B${method + 1}`, message: expect.stringContaining('"median" is not understood') },
      ]),
    });
    expect(line(simulator, 'Turnover, 12 months', 'All').slice(0, 2)).toEqual(['18.14', '4']);
  });

  it('holds pay against the user’s own rows of Market pay', async () => {
    const simulator = await connected();
    const market = tab(simulator, 'Market pay');
    market.enter(market.usedRows, 0, [
      ['43-6013', 'Medical secretaries', '30000', '32000', '34000', '36000', '38000', 'Ohio'],
    ]);
    simulator.run('refreshDashboard');
    expect(line(simulator, 'Pay against market', 'Front Desk').slice(2, 5)).toEqual(['$36,400', '$30,000', '$38,000']);
  });

  it('makes headcount and pay of a list without days, and names both columns', async () => {
    const rows = [
      ['Name', 'Job Role', 'Attrition', 'MonthlyIncome'],
      ...Array.from({ length: 12 }, (_, i) => [`Person ${i}`, 'MA', i < 3 ? 'Yes' : 'No', '3700']),
    ];
    const simulator = await connected(rows);
    expect(line(simulator, 'Headcount', 'On 11/20/2026')[0]).toBe('9');
    expect(
      lines(simulator)
        .find(([part]) => part === 'Pay against market')
        ?.slice(1, 5),
    ).toEqual(['MA', '9', '', '$44,400']);
    expect(column(tab(simulator, 'Start here'), 'What next')).toContainEqual(
      expect.stringContaining('no columns Start and End'),
    );
    expect(tab(simulator, 'Retention').charts.map(({ title }) => title)).toEqual(['Pay against market']);
  });

  it('reads the Staff tab beside the list, and people who stand in both once', async () => {
    const simulator = await refreshed();
    value(simulator, 'startHired');
    const staff = tab(simulator, 'Staff');
    const hired = column(staff, 'Name');
    importTabs(simulator, [tabOf('Payroll', [...FEW, [String(hired[0]), 'MA', '11/2/2026', '', '21']])]);
    connectStaff(simulator);
    expect(lines(simulator)[0]?.slice(0, 3)).toEqual(['Headcount', 'On 11/20/2026', '3']);
  });

  it('reads a list of the user’s own that is on a tab called Staff', async () => {
    const simulator = await withStaff(FEW, { name: 'Staff' });
    connectStaff(simulator);
    expect(lines(simulator)[0]?.slice(0, 3)).toEqual(['Headcount', 'On 11/20/2026', '2']);
    const ana = ['S-1', 'Ana Ruiz', 'MA', '3/2/2020', '', '21'];
    const own = await withStaff([['Staff ID', 'Name', 'Role', 'Start', 'End', 'Pay'], ana], { name: 'Staff' });
    expect(connectStaff(own, 'Staff').message).toContain('“Staff” is your Staff tab and is read as it is.');
    expect(lines(own)[0]?.slice(0, 3)).toEqual(['Headcount', 'On 11/20/2026', '1']);
  });

  it('asks for a list where there is nobody', async () => {
    const simulator = await withStaff([['']]);
    expect(simulator.run('refreshDashboard')).toMatchObject({
      isDone: false,
      message: expect.stringContaining('Connect a staff list…'),
    });
    expect(tabNames(simulator)).toEqual(['HR export']);
  });
});

describe('the fictional practice’s staff', () => {
  it('comes in on its own tab, and goes with its figures', async () => {
    const simulator = await withStaff([['']]);
    value(simulator, 'connectSampleStaff');
    expect(line(simulator, 'Turnover, 12 months', 'All')[1]).toBe('4');
    const plan = value(simulator, 'setUpPlan');
    expect(plan.sample).toEqual({ state: 'in', removal: ['The tab “Sample staff” with its 30 rows.'] });
    expect(setUp(simulator, { sample: 'remove' })).toMatchObject({ ok: true });
    expect(tabNames(simulator)).not.toContain('Sample staff');
    expect(lines(simulator).some(([part]) => part === 'Turnover, 12 months')).toBe(false);
    expect(tab(simulator, 'Retention').charts).toEqual([]);
  });

  it('leaves rows that the user added', async () => {
    const simulator = await withStaff([['']]);
    value(simulator, 'connectSampleStaff');
    const sheet = tab(simulator, 'Sample staff');
    sheet.enter(sheet.usedRows, 0, [['Nia Brook', '', 'MA', 'Hilltop', '', '1/5/2026']]);
    setUp(simulator, { sample: 'remove' });
    expect(column(tab(simulator, 'Sample staff'), 'Employee')).toEqual(['Nia Brook']);
    expect(lines(simulator)[0]?.[2]).toBe('1');
  });
});

describe('service calls of the dashboard', () => {
  /** Lock, flush, zone, toast belong to no tab; the setters of a builder ask nothing of the service. */
  const noTab = /^(LockService|Lock|SpreadsheetApp|\w+Builder)\.|getSpreadsheetTimeZone|toast/;
  /** The list, Settings, Market pay, Retention, Start here. */
  const tabsTouched = 5;
  const charts = 4;

  async function callsAt(size: number) {
    const simulator = await connected(staffList(size));
    tab(simulator, 'HR export').enter(1, 4, [['1/5/2020']]);
    simulator.forgetCalls();
    simulator.run('refreshDashboard');
    return [...simulator.calls].reduce((sum, [name, count]) => (noTab.test(name) ? sum : sum + count), 0);
  }

  it('are as many for 100 people as for 1,000, and within eight a tab and three a chart', async () => {
    const counts = [await callsAt(100), await callsAt(1000)];
    expect(counts[1]).toBe(counts[0]);
    expect(counts[0]).toBeLessThanOrEqual(8 * tabsTouched + 3 * charts);
  });
});
