import fc from 'fast-check';
import { daysBetween } from '../../src/calendar/day';
import { daysAfter } from '../../src/calendar/daysAfter';

describe('a number of days after a day', () => {
  // shared/oracles/business_days.json: calendar_offsets, within_365_days
  it.each([
    ['2026-03-02', -14, '2026-02-16'],
    ['2026-03-02', -2, '2026-02-28'],
    ['2026-03-02', 0, '2026-03-02'],
    ['2026-03-02', 7, '2026-03-09'],
    ['2026-03-02', 30, '2026-04-01'],
    ['2026-03-02', 60, '2026-05-01'],
    ['2026-03-02', 90, '2026-05-31'],
    ['2026-03-02', 120, '2026-06-30'],
    ['2026-03-02', 180, '2026-08-29'],
    ['2026-03-02', 270, '2026-11-27'],
    ['2026-03-02', 364, '2027-03-01'],
    ['2026-03-02', 365, '2027-03-02'],
    ['2025-03-02', 365, '2026-03-02'],
    ['2024-02-29', 365, '2025-02-28'],
    ['2027-12-31', 365, '2028-12-30'],
  ] as const)('%s, %i is %s', (day, days, expected) => {
    expect(daysAfter(day, days)).toBe(expected);
  });

  it('is as many days away', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 20_000 }),
        (n) => daysBetween('2026-03-02', daysAfter('2026-03-02', n)) === n,
      ),
    );
  });

  it('ends with the calendar', () => {
    expect(() => daysAfter('2199-12-31', 1)).toThrow('1 days after 2199-12-31 lies outside 1900–2199');
  });
});
