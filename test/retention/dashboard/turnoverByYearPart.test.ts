import { turnoverByYearPart } from '../../../src/retention/dashboard/turnoverByYearPart';
import { aboutOf, readings, SIXTEEN, shown, times } from './aboutOf';

const STAYS = { start: '2015-01-05' } as const;

describe('the turnover of each year', () => {
  // 2025: oracles/turnover.json. 2024: one leaver; the headcounts from 12/31/2023 on are 6 7 7 8 8 8 8 8 9 9 9 10 10,
  // their mean 107 / 13.
  it('starts with the newest and ends with the year of the first leaver', () => {
    const lines = shown(turnoverByYearPart(aboutOf(SIXTEEN)));
    expect(lines.map((line) => [...line.slice(0, 4), line[6]])).toEqual([
      ['2025', 9.62, 5, 0.52, '5 leavers, average 9.6, 52%'],
      ['2024', 8.23, 1, 0.121, '1 leaver, average 8.2, 12%'],
    ]);
  });

  // oracles/turnover.json, first_quarter: 2 separations, average 9.5, rate .2105, annualized .8421.
  it('tells what a year so far comes to at its pace', () => {
    const [line] = turnoverByYearPart(aboutOf(SIXTEEN, { today: '2025-03-31', choices: { method: 'simple' } })).lines;
    expect(line?.what).toBe('2025 so far');
    expect(line?.reading).toBe('2 leavers, average of first and last day 9.5, 21%, 84% a year at this pace');
  });

  it('has the rate of a year so far inside its interval', () => {
    const people = [...times(60, STAYS), ...times(20, { ...STAYS, end: '2025-02-14' })];
    const [line] = turnoverByYearPart(aboutOf(people, { today: '2025-03-31' })).lines;
    expect(line?.low).toBeLessThan(line?.figure ?? 0);
    expect(line?.high).toBeGreaterThan(line?.figure ?? 1);
  });

  it('tells no pace before three months are over', () => {
    expect(readings(turnoverByYearPart(aboutOf(SIXTEEN, { today: '2025-03-30' })))[0]).not.toContain('pace');
  });

  it('tells no pace of person-years, which are by the year already', () => {
    const given = { today: '2025-11-20', choices: { method: 'person-years' } } as const;
    expect(readings(turnoverByYearPart(aboutOf(SIXTEEN, given)))[0]).not.toContain('pace');
  });

  it('tells no pace of fewer than five', () => {
    expect(readings(turnoverByYearPart(aboutOf(times(3, STAYS), { today: '2025-11-20' })))).toEqual([
      '0 leavers, average 3; counts only: fewer than five',
    ]);
  });

  it.each([
    ['2025-12-31', '2025'],
    ['2026-01-01', '2026 so far'],
    ['2024-02-29', '2024 so far'],
  ] as const)('calls the year of %s %s', (today, what) => {
    expect(turnoverByYearPart(aboutOf(SIXTEEN, { today })).lines[0]?.what).toBe(what);
  });

  it('has this year alone where nobody left', () => {
    expect(turnoverByYearPart(aboutOf(times(6, STAYS))).lines.map(({ what }) => what)).toEqual(['2025']);
  });

  it('leaves out years in which nobody was here', () => {
    const people = [{ start: '1990-05-07', end: '1990-06-29' }, { start: '2024-07-01' }] as const;
    expect(turnoverByYearPart(aboutOf(people)).lines.map(({ what }) => what)).toEqual(['2025', '2024', '1990']);
  });

  it('adds the leavers of earlier years up', () => {
    const { fold } = turnoverByYearPart(aboutOf([...SIXTEEN, { start: '2020-01-06', end: '2022-05-02' }]));
    expect(fold?.others(1)).toEqual({ what: '2022–2024', leavers: 2, reading: '2 leavers in 3 years' });
  });
});
