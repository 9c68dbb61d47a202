import { earlyTurnoverPart, nobodyHired } from '../../../src/retention/dashboard/earlyTurnoverPart';
import { aboutOf, readings, SIXTEEN, shown, times } from './aboutOf';

const IN_90_DAYS = { part: '90-day turnover', days: 90 };
const IN_A_YEAR = { part: 'First-year turnover', days: 365 };

describe('early turnover by hire cohort', () => {
  // oracles/turnover.json: ninety_day_cohort_2024 1 of 5, ninety_day_cohort_2025 1 of 4; Wilson intervals of 2 of 9 and
  // 1 of 5 (statsmodels proportion_confint).
  it('counts who was gone by day 90, of all cohorts since the first leaver, then the newest first', () => {
    expect(shown(earlyTurnoverPart(aboutOf(SIXTEEN), IN_90_DAYS))).toEqual([
      ['Hired since 2024', 9, 2, 0.222, 0.063, 0.547, '2 of 9 gone by day 90, 22%, 1 too new to tell'],
      ['Hired 2025', 4, 1, '', '', '', '1 of 4 gone by day 90, 1 too new to tell; counts only: fewer than five'],
      ['Hired 2024', 5, 1, 0.2, 0.036, 0.624, '1 of 5 gone by day 90, 20%'],
    ]);
  });

  // oracles/turnover.json: first_year_cohort_2024 2 of 5.
  it('counts who was gone by day 365, and has one line for one cohort', () => {
    expect(shown(earlyTurnoverPart(aboutOf(SIXTEEN), IN_A_YEAR))).toEqual([
      ['Hired 2024', 5, 2, 0.4, 0.118, 0.769, '2 of 5 gone by day 365, 40%'],
    ]);
  });

  it('leaves out those hired before the first leaver', () => {
    const people = [...times(9, { start: '2010-03-01' }), { start: '2024-02-05', end: '2024-03-01' } as const];
    expect(earlyTurnoverPart(aboutOf(people), IN_90_DAYS).lines.map(({ people: hired }) => hired)).toEqual([1]);
  });

  it('has shares of five people, not of five hires', () => {
    const people = [...times(5, { start: '2025-01-06', person: 1 })];
    expect(readings(earlyTurnoverPart(aboutOf(people), IN_90_DAYS))).toEqual([
      '0 of 5 gone by day 90; counts only: fewer than five',
    ]);
  });

  it('says so where all hires are too new', () => {
    expect(readings(earlyTurnoverPart(aboutOf(times(6, { start: '2025-12-31' })), IN_A_YEAR))).toEqual([
      'Nobody hired since January 2025 started 365 days ago or more.',
    ]);
    expect(nobodyHired(2025, 90)).toBe('Nobody hired since January 2025 started 90 days ago or more.');
  });

  it('makes one cohort of the others', () => {
    const people = [...SIXTEEN, { start: '2022-03-07', end: '2022-03-31' } as const, { start: '2023-10-02' } as const];
    const { fold, lines } = earlyTurnoverPart(aboutOf(people), IN_90_DAYS);
    expect(lines.map(({ what, people: hired }) => [what, hired])).toEqual([
      ['Hired since 2022', 14],
      ['Hired 2025', 4],
      ['Hired 2024', 5],
      ['Hired 2023', 3],
      ['Hired 2022', 2],
    ]);
    expect(fold?.others(2)).toMatchObject({ what: 'Hired 2022–2024', people: 10, leavers: 2, figure: 0.2 });
  });
});
