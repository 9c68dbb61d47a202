import { settings } from '../../src/people/settings';
import { staff } from '../../src/people/staff';
import { staffList } from '../../src/people/staffList';
import { startHere } from '../../src/people/startHere';
import { marketPayTable } from '../../src/retention/marketPayTable';
import { refreshDashboard } from '../../src/retention/refreshDashboard';
import { retentionDashboard } from '../../src/retention/retentionDashboard';
import type { Cell } from '../../src/workbook/cell';
import { reading } from '../hiring/practice';

type Cells = readonly (readonly Cell[])[];

const HEADERS = ['Name', 'Role', 'Site', 'Start', 'End', 'Pay', 'Pay basis'];
const ANA = ['Ana Ruiz', 'Medical assistant', 'Elm St', '2020-01-06', '', 21.25, 'hour'];
const BEN = ['Ben Cole', 'Medical assistant', 'Elm St', '2020-01-06', '2026-06-30', 20, 'hour'];

/** What a refresh makes of a practice on 2026-11-20; a tab that is left out does not exist. */
function refreshed(
  given: {
    readonly [Tab in 'list' | 'staff' | 'market' | 'settings' | 'dashboard']?: Cells;
  } = {},
) {
  const reads = {
    list: reading(staffList, given.list),
    staff: reading(staff, given.staff),
    marketPay: reading(marketPayTable, given.market),
    dashboard: reading(retentionDashboard, given.dashboard),
    settings: reading(settings, [['Setting', 'Value', 'Meaning'], ...(given.settings ?? [])]),
    startHere: reading(startHere, [['Step', 'State', 'What next']]),
  };
  const changes = refreshDashboard.decision.decide(reads, { today: '2026-11-20' });
  const change = (name: string) => changes.tables.find(({ table }) => table.name === name);
  const rows = change('Retention')?.rows ?? [];
  const readingsOf = (part: string) => rows.filter((row) => row.Part === part).map((row) => row.Reading);
  return { ...changes, change, readingsOf, said: changes.problems.map(String) };
}

const MARKET = ['Occupation (SOC)', 'Title', 'P10', 'P25', 'P50', 'P75', 'P90', 'Area', 'Source'];

describe('Refresh dashboard', () => {
  it('makes Retention, and the rows that Settings and Market pay lack', () => {
    const { tables, message, change } = refreshed({ list: [HEADERS, ANA, BEN] });
    expect(tables.map(({ table, how }) => [table.name, how])).toEqual([
      ['Settings', 'add'],
      ['Market pay', 'add'],
      ['Retention', 'replace'],
      ['Start here', 'replace'],
    ]);
    expect(change('Market pay')?.rows).toHaveLength(15);
    expect(message).toBe('Retention is made: 1 person here, 1 leaver in 12 months.');
  });

  it('reads the Staff tab where there is no other list', () => {
    const { message } = refreshed({
      staff: [
        ['Staff ID', ...HEADERS],
        ['S-1', ...ANA],
      ],
    });
    expect(message).toBe('Retention is made: 1 person here, 0 leavers in 12 months.');
  });

  it('needs somebody on staff', () => {
    expect(() => refreshed()).toThrow('there is nobody on staff yet');
    expect(() => refreshed({ list: [HEADERS] })).toThrow('there is nobody on staff yet');
  });

  it('asks for a list where it is made already and nobody is left', () => {
    const { said, readingsOf, message, steps } = refreshed({ dashboard: [['Part', 'What']] });
    expect(said).toEqual([]);
    expect(readingsOf('Headcount')).toEqual(['Nobody is on staff yet: choose Connect a staff list….']);
    expect(message).toBe('Retention is made: nobody on staff yet.');
    expect(steps?.[0]?.whatNext).toBe('Choose Connect a staff list…');
  });

  it('is made where everybody is yet to start', () => {
    const cells = [
      ['Staff ID', ...HEADERS],
      ['S-1', 'Ana Ruiz', 'MA', '', '2026-12-07', '', '', ''],
    ];
    const { readingsOf, message } = refreshed({ staff: cells });
    expect(readingsOf('Headcount')).toEqual(['0 people here, 1 to start later']);
    expect(message).toBe('Retention is made: 0 people here, 1 to start later.');
  });

  it('counts as here who has a transfer that is announced', () => {
    const list = [
      ['Name', 'Role', 'Start', 'End', 'Leaving reason'],
      ['Ana Ruiz', 'MA', '2020-01-01', '2026-11-27', 'Transfer'],
      ['Ana Ruiz', 'Biller', '2026-11-30', '', ''],
    ];
    const { readingsOf, message, said } = refreshed({ list });
    expect(readingsOf('Headcount')).toEqual(['1 person here']);
    expect([message, said]).toEqual(['Retention is made: 1 person here, 0 leavers in 12 months.', []]);
  });

  it.each([
    [
      [3],
      'no column Start (hire date): turnover and staying need one, headcount and pay do not. If there is one, choose it in Connect a staff list…',
      'no column Start',
    ],
    [
      [4],
      'no column End (last day): turnover and staying need one, headcount and pay do not. If there is one, choose it in Connect a staff list…',
      'no column End',
    ],
    [
      [3, 4],
      'no columns Start and End (hire date and last day): turnover and staying need both, headcount and pay do not. If there are any, choose them in Connect a staff list…',
      'no columns Start and End',
    ],
  ])('makes no turnover of a list without the columns %j, and names them', (left, problem, lacks) => {
    const cells = [HEADERS, ANA].map((row) => row.filter((_, i) => !left.includes(i)));
    const { said, readingsOf, message } = refreshed({ list: cells });
    expect(said).toEqual([`Staff list: this list has ${problem}`]);
    expect(readingsOf('Turnover, 12 months')).toEqual([]);
    expect(readingsOf('Turnover and staying')).toEqual([`They need Start and End (first and last day): ${lacks}.`]);
    expect(readingsOf('Pay against market')).toHaveLength(1);
    expect(message).toBe(`Retention is made: 1 person here; ${lacks}.`);
  });

  it('keeps Market pay once it is there, and takes the practice’s own rows first', () => {
    const national = ['31-9092', 'Medical Assistants', 35020, 37610, 44200, 48160, 57830, 'United States', ''];
    const own = ['31-9092', 'Medical Assistants', 30000, 40000, 50000, 60000, 70000, 'Ohio', ''];
    const { change, readingsOf } = refreshed({ list: [HEADERS, ANA], market: [MARKET, national, own] });
    expect(change('Market pay')).toBeUndefined();
    // 44,200: 25 + 25 × 4,200 / 10,000; / 50,000; 4,200 / 20,000
    expect(readingsOf('Pay against market')).toEqual([
      'percentile 36 of 31-9092, compa-ratio 0.88, range penetration 0.21, Ohio',
    ]);
  });

  it('names a wage of Market pay that can’t be read, and does not use the row', () => {
    const damaged = ['31-9092', 'Medical Assistants', 35020, 'n.k.', 44200, 48160, 57830, '', ''];
    const { said, readingsOf } = refreshed({ list: [HEADERS, ANA], market: [MARKET, damaged] });
    expect(said.filter((each) => each.startsWith('Market pay!D2'))).toHaveLength(1);
    expect(readingsOf('Pay against market')).toEqual(['Market pay of 31-9092: P25 is missing or unreadable']);
  });

  it('passes over a damaged row of Market pay where another has its code, and names it', () => {
    const damaged = ['31-9092', 'Medical Assistants', 35020, 30000, 44200, 48160, 57830, 'Ohio', ''];
    const national = ['31-9092', 'Medical Assistants', 35020, 37610, 44200, 48160, 57830, 'United States', ''];
    const { said, readingsOf } = refreshed({ list: [HEADERS, ANA], market: [MARKET, damaged, national] });
    expect(said).toEqual(['Market pay!D2: Market pay of 31-9092: P25 is below P10']);
    expect(readingsOf('Pay against market')).toEqual([
      'percentile 50 of 31-9092, compa-ratio 1.00, range penetration 0.62',
    ]);
  });

  it('names an error value in Settings', () => {
    const { said } = refreshed({ list: [HEADERS, ANA], settings: [['Turnover method', '#REF!', '']] });
    expect(said).toEqual(['Settings!B2: #REF! is an error value; Value needs text']);
  });

  it('ages the national wages that it begins with', () => {
    const ageing = [['Market pay ageing (percent a year)', 3, '']];
    const { change } = refreshed({ list: [HEADERS, ANA], settings: ageing });
    const pay = change('Retention')?.rows.find(({ Part }) => Part === 'Pay against market');
    // 30 months from May 2024: 35,020 × 1.03^2.5 = 35,020 × 1.076696
    expect(Number(pay?.Low)).toBeCloseTo(37705.89, 2);
    expect(change('Market pay')?.rows[8]).toMatchObject({ P10: 35020 });
  });

  it('names a pay of 0 and leaves it out', () => {
    const { said, readingsOf } = refreshed({ list: [HEADERS, [...ANA.slice(0, 5), 0, 'hour'], BEN] });
    expect(said.some((each) => each.includes('a pay of 0'))).toBe(true);
    expect(readingsOf('Pay against market')).toEqual(['No pay in the list: write it into Pay.']);
  });

  it('names a setting that makes no sense', () => {
    const { said } = refreshed({ list: [HEADERS, ANA], settings: [['Turnover method', 'monthly', '']] });
    expect(said).toEqual([expect.stringContaining('Settings!B2: "monthly" is not understood; “average” is used')]);
  });

  it('makes the same twice', () => {
    const once = () => refreshed({ list: [HEADERS, ANA, BEN] }).tables.map(({ rows }) => rows);
    expect(once()).toEqual(once());
  });
});
