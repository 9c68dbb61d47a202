import { weekday } from '../../src/calendar/weekday';

describe('the day of the week', () => {
  it('is 0 on a Sunday and 6 on a Saturday', () => {
    expect(weekday('2026-03-01')).toBe(0);
    expect(weekday('2026-03-07')).toBe(6);
  });

  it('goes on across a leap day', () => {
    expect(weekday('2028-02-28')).toBe(1);
    expect(weekday('2028-02-29')).toBe(2);
    expect(weekday('2028-03-01')).toBe(3);
  });
});
