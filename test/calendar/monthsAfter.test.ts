import { monthsAfter } from '../../src/calendar/monthsAfter';

describe('a number of months after a day', () => {
  // shared/oracles/business_days.json, i9_retention: hire and three years, or end and one year
  it.each([
    ['2024-01-15', 36, '2027-01-15'],
    ['2026-05-29', 12, '2027-05-29'],
    ['2025-02-28', 12, '2026-02-28'],
    ['2024-02-29', 36, '2027-02-28'],
  ] as const)('%s, %i is %s', (day, months, expected) => {
    expect(monthsAfter(day, months)).toBe(expected);
  });

  it('is the same day of the month', () => {
    expect(monthsAfter('2026-03-02', 1)).toBe('2026-04-02');
    expect(monthsAfter('2026-12-15', 1)).toBe('2027-01-15');
    expect(monthsAfter('2026-11-15', 1)).toBe('2026-12-15');
  });

  it('is the last day of a shorter month', () => {
    expect(monthsAfter('2026-01-31', 1)).toBe('2026-02-28');
    expect(monthsAfter('2028-01-31', 1)).toBe('2028-02-29');
    expect(monthsAfter('2026-03-31', 1)).toBe('2026-04-30');
  });

  it('lies before where the number is negative', () => {
    expect(monthsAfter('2026-01-31', -2)).toBe('2025-11-30');
    expect(monthsAfter('2028-02-29', -12)).toBe('2027-02-28');
  });

  it('ends with the calendar', () => {
    expect(() => monthsAfter('2199-12-31', 2)).toThrow('2 months after 2199-12-31 lies outside 1900–2199');
  });
});
