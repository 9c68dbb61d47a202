import fc from 'fast-check';
import { dayFrom, daysBetween } from '../../src/calendar/day';

describe('dayFrom', () => {
  it('has February 29 in leap years alone', () => {
    expect(dayFrom(2028, 2, 29)).toBe('2028-02-29');
    expect(dayFrom(2026, 2, 29)).toBeUndefined();
    expect(dayFrom(2100, 2, 29)).toBeUndefined();
  });

  it('knows no month 13 and no day 0', () => {
    expect(dayFrom(2026, 13, 1)).toBeUndefined();
    expect(dayFrom(2026, 1, 0)).toBeUndefined();
  });

  it('knows no year before 1900', () => {
    expect(dayFrom(1899, 12, 30)).toBeUndefined();
  });
});

describe('daysBetween', () => {
  it('counts a day across the start of daylight saving time', () => {
    expect(daysBetween('2026-03-07', '2026-03-08')).toBe(1);
    expect(daysBetween('2026-03-08', '2026-03-09')).toBe(1);
  });

  it('is negative when the second day is earlier', () => {
    expect(daysBetween('2026-01-01', '2025-12-31')).toBe(-1);
  });

  it('adds up over any day in between', () => {
    const days = fc
      .integer({ min: 0, max: 60_000 })
      .map((n) => dayFrom(1970, 1, 1) && new Date(n * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, days, days, (a, b, c) => {
        const [first, second, third] = [a, b, c].map((text) => text as `${number}-${number}-${number}`);
        if (!first || !second || !third) return false;
        return daysBetween(first, third) === daysBetween(first, second) + daysBetween(second, third);
      }),
    );
  });
});
