import { monthEnd } from '../../src/calendar/monthEnd';

describe('the end of a month', () => {
  it.each([
    ['2026-01-01', '2026-01-31'],
    ['2026-02-28', '2026-02-28'],
    ['2028-02-01', '2028-02-29'],
    ['2028-01-31', '2028-01-31'],
    ['2100-02-10', '2100-02-28'],
    ['2026-04-30', '2026-04-30'],
    ['2026-12-05', '2026-12-31'],
  ] as const)('of %s is %s', (day, expected) => {
    expect(monthEnd(day)).toBe(expected);
  });
});
