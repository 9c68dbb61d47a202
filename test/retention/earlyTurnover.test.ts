import { daysAfter } from '../../src/calendar/daysAfter';
import { earlyTurnover } from '../../src/retention/earlyTurnover';
import { practice2025 } from './practice2025';

const HIRED_2024 = { from: '2024-01-01', to: '2024-12-31' } as const;
const HIRED_2025 = { from: '2025-01-01', to: '2025-12-31' } as const;
const asOf = '2025-12-31';

describe('early turnover of the practice', () => {
  // shared/oracles/turnover.json, first_year_cohort_2024, ninety_day_cohort_2024 and _2025
  it('is 2 of the 5 hired in 2024 in the first year', () => {
    expect(earlyTurnover(practice2025, { ...HIRED_2024, days: 365, asOf })).toEqual({
      hired: 5,
      persons: 5,
      left: 2,
      tooNew: 0,
    });
  });

  it('is 1 of the 5 hired in 2024 in 90 days', () => {
    expect(earlyTurnover(practice2025, { ...HIRED_2024, days: 90, asOf })).toEqual({
      hired: 5,
      persons: 5,
      left: 1,
      tooNew: 0,
    });
  });

  it('is 1 of 4 hired in 2025 in 90 days, and one is too new to tell', () => {
    expect(earlyTurnover(practice2025, { ...HIRED_2025, days: 90, asOf })).toEqual({
      hired: 4,
      persons: 4,
      left: 1,
      tooNew: 1,
    });
  });

  it('is another number than the short stays among all leavers', () => {
    // leavers_under_1_year_of_all_leavers: 3 of 5
    const leavers = practice2025.filter(({ end }) => end !== undefined && end >= '2025-01-01');
    const short = leavers.filter(({ start, end }) => end !== undefined && end < daysAfter(start, 365));
    expect([short.length, leavers.length]).toEqual([3, 5]);
  });
});

describe('early turnover', () => {
  it('counts who leaves on the very day, and not a day later', () => {
    const of = (end: '2025-04-01' | '2025-04-02') =>
      earlyTurnover([{ person: 1, start: '2025-01-01', end }], { ...HIRED_2025, days: 90, asOf }).left;
    expect([of('2025-04-01'), of('2025-04-02')]).toEqual([1, 0]);
  });

  it('follows who can have stayed all the days by now, and nobody newer, gone or not', () => {
    const of = (start: '2025-10-02' | '2025-10-03') =>
      earlyTurnover([{ person: 1, start, end: '2025-10-10' }], { ...HIRED_2025, days: 90, asOf });
    expect(of('2025-10-02')).toEqual({ hired: 1, persons: 1, left: 1, tooNew: 0 });
    expect(of('2025-10-03')).toEqual({ hired: 0, persons: 0, left: 0, tooNew: 1 });
  });

  it('counts a person who was hired twice as two hires of one person', () => {
    const spans = [
      { person: 1, start: '2025-01-06', end: '2025-02-28' },
      { person: 1, start: '2025-04-07', end: undefined },
    ] as const;
    expect(earlyTurnover(spans, { ...HIRED_2025, days: 90, asOf })).toMatchObject({ hired: 2, persons: 1, left: 1 });
  });

  it('takes the hires of the first and of the last day, and no others', () => {
    const starts = ['2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01'] as const;
    const spans = starts.map((start, person) => ({ person, start, end: undefined }));
    expect(earlyTurnover(spans, { ...HIRED_2024, days: 90, asOf }).hired).toBe(2);
  });

  it('leaves out starts that are still to come', () => {
    const spans = [{ person: 1, start: '2026-01-05', end: undefined }] as const;
    expect(earlyTurnover(spans, { from: '2025-01-01', to: '2026-12-31', days: 90, asOf })).toEqual({
      ...{ hired: 0, persons: 0 },
      left: 0,
      tooNew: 0,
    });
  });
});
