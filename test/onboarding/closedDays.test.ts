import { closedDays } from '../../src/onboarding/closedDays';

describe('a closed day', () => {
  const isClosed = closedDays([0, 6], []);

  it('is a closed weekday', () => {
    expect([isClosed('2026-12-05'), isClosed('2026-12-06'), isClosed('2026-12-07')]).toEqual([true, true, false]);
  });

  it('is a federal holiday, on the day on which it is observed, in a year without own holidays', () => {
    // shared/oracles/us_federal_holidays_2020_2036.json
    expect([isClosed('2026-07-03'), isClosed('2027-12-31'), isClosed('2026-11-26')]).toEqual([true, true, true]);
  });

  it('is one of the own holidays alone in a year that has some', () => {
    const own = closedDays([0, 6], ['2026-12-24']);
    expect([own('2026-12-24'), own('2026-12-25'), own('2027-12-24')]).toEqual([true, false, true]);
  });

  it('is no Saturday where the practice works on Saturdays', () => {
    expect(closedDays([0], [])('2026-12-05')).toBe(false);
  });
});
