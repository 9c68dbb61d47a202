import { lastYear } from '../../../src/retention/dashboard/lastYear';

describe('the last 12 months', () => {
  it.each([
    ['2025-12-31', '2025-01-01'],
    ['2026-01-01', '2025-01-02'],
    ['2026-11-20', '2025-11-21'],
    ['2024-02-29', '2023-03-01'],
    ['2025-02-28', '2024-03-01'],
    ['2025-06-30', '2024-07-01'],
  ] as const)('up to %s begin on %s', (today, from) => {
    expect(lastYear(today)).toEqual({ from, to: today });
  });
});
