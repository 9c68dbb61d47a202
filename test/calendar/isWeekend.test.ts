import { isWeekend } from '../../src/calendar/isWeekend';

describe('a weekend', () => {
  it('is Saturday and Sunday', () => {
    const week = ['2026-03-06', '2026-03-07', '2026-03-08', '2026-03-09'] as const;
    expect(week.map(isWeekend)).toEqual([false, true, true, false]);
  });
});
