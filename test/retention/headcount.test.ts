import { headcount } from '../../src/retention/headcount';
import { practice2025 } from './practice2025';

describe('the headcount', () => {
  // shared/oracles/turnover.json, headcount_month_ends
  it.each([
    ['2024-12-31', 10],
    ['2025-01-31', 10],
    ['2025-02-28', 9],
    ['2025-03-31', 9],
    ['2025-04-30', 8],
    ['2025-05-31', 9],
    ['2025-06-30', 10],
    ['2025-07-31', 9],
    ['2025-08-31', 9],
    ['2025-09-30', 10],
    ['2025-10-31', 11],
    ['2025-11-30', 11],
    ['2025-12-31', 10],
  ] as const)('of the practice at the end of %s is %i', (day, expected) => {
    expect(headcount(practice2025, day)).toBe(expected);
  });

  it('of nobody is 0', () => {
    expect(headcount([], '2025-12-31')).toBe(0);
  });
});
