import { Clock } from '../../../src/preview/worker/clock';

function clockOn(day: string | null, timeZone: string): Clock {
  const clock = new Clock(timeZone);
  clock.set(day);
  return clock;
}

describe('the clock', () => {
  it.each([
    ['America/New_York', '2026-11-20', '2026-11-20T17:00:00.000Z'],
    ['America/New_York', '2026-07-01', '2026-07-01T16:00:00.000Z'],
    ['America/Los_Angeles', '2026-03-08', '2026-03-08T19:00:00.000Z'],
    ['America/New_York', '2026-11-01', '2026-11-01T17:00:00.000Z'],
    ['Asia/Kolkata', '2026-11-20', '2026-11-20T06:30:00.000Z'],
    ['Pacific/Kiritimati', '2026-11-20', '2026-11-19T22:00:00.000Z'],
    ['Pacific/Pago_Pago', '2026-11-20', '2026-11-20T23:00:00.000Z'],
    ['UTC', '2028-02-29', '2028-02-29T12:00:00.000Z'],
  ])('stands in %s at noon of a chosen day: %s', (zone, day, at) => {
    const clock = clockOn(day, zone);
    expect([new Date(clock.now()).toISOString(), clock.today(), clock.isSet]).toEqual([at, day, true]);
  });

  it('goes on when no day is chosen', () => {
    const before = Date.now();
    expect(clockOn(null, 'UTC').now()).toBeGreaterThanOrEqual(before);
    expect(clockOn(null, 'UTC').isSet).toBe(false);
  });

  it('has the day of its zone on both sides of midnight', () => {
    jest.useFakeTimers({ now: Date.parse('2026-11-21T04:59:59Z') });
    expect(new Clock('America/New_York').today()).toBe('2026-11-20');
    jest.setSystemTime(Date.parse('2026-11-21T05:00:00Z'));
    expect(new Clock('America/New_York').today()).toBe('2026-11-21');
    jest.useRealTimers();
  });
});
