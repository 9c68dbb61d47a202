import fc from 'fast-check';
import type { Day } from '../../src/calendar/day';
import { daysBetween } from '../../src/calendar/day';
import { daysAfter } from '../../src/calendar/daysAfter';
import { closedDays } from '../../src/onboarding/closedDays';
import { nextDue } from '../../src/onboarding/nextDue';

const open = () => false;
const isClosed = closedDays([0, 6], []);

describe('the next time of a yearly task', () => {
  // shared/oracles/business_days.json, within_365_days
  it.each<[Day, Day]>([
    ['2025-03-02', '2026-03-02'],
    ['2024-02-29', '2025-02-28'],
    ['2027-12-31', '2028-12-30'],
  ])('done on %s is due on %s', (doneOn, day) => {
    expect(nextDue(doneOn, 'yearly', open).day).toBe(day);
  });

  it('comes a day earlier each leap year when it is always done on its last day', () => {
    const days = ['2026-06-01' as Day];
    for (let year = 0; year < 4; year++) days.push(nextDue(days[year] ?? '2026-06-01', 'yearly', open).day);
    // 2028 has a leap day
    expect(days).toEqual(['2026-06-01', '2027-06-01', '2028-05-31', '2029-05-31', '2030-05-31']);
  });

  it('is never later than 365 days, nor on a closed day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (days) => {
        const doneOn = daysAfter('2021-01-01', days);
        const { day } = nextDue(doneOn, 'yearly', isClosed);
        return daysBetween(doneOn, day) <= 365 && daysBetween(doneOn, day) > 358 && !isClosed(day);
      }),
    );
  });
});

describe('the next time of a monthly task', () => {
  it.each<[Day, Day]>([
    ['2026-01-05', '2026-02-05'],
    ['2026-01-31', '2026-02-28'],
    ['2028-01-31', '2028-02-29'],
    ['2026-12-31', '2027-01-31'],
  ])('done on %s is due on %s', (doneOn, day) => {
    expect(nextDue(doneOn, 'monthly', open)).toEqual({ day, how: expect.stringContaining('Due a month after') });
  });

  it('moves back from a closed day, and says so', () => {
    // Saturday, February 28, 2026
    expect(nextDue('2026-01-31', 'monthly', isClosed)).toEqual({
      day: '2026-02-27',
      how: 'Due a month after it was done on 1/31/2026; 2/28/2026 is a closed day, so it moves back to the last open day.',
    });
  });
});
