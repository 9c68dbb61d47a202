import { isWeekend } from '../../src/calendar/isWeekend';
import { openDay } from '../../src/calendar/openDay';

describe('the open day', () => {
  it('is the day itself where it is open', () => {
    expect(openDay('2026-03-06', 'back', isWeekend)).toBe('2026-03-06');
    expect(openDay('2026-03-06', 'forward', isWeekend)).toBe('2026-03-06');
  });

  it('is the nearest one in the direction', () => {
    expect(openDay('2026-03-08', 'back', isWeekend)).toBe('2026-03-06');
    expect(openDay('2026-03-07', 'forward', isWeekend)).toBe('2026-03-09');
  });

  it('is looked for over 400 days and no further', () => {
    expect(openDay('2026-01-01', 'forward', (day) => day < '2027-02-05')).toBe('2027-02-05');
    expect(openDay('2026-01-01', 'forward', (day) => day < '2027-02-06')).toBe('2026-01-01');
  });
});
