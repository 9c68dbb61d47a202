import fc from 'fast-check';
import { dayFrom } from '../../src/calendar/day';
import { zoneOf } from '../../src/google/zone';

const ZONES = [
  'America/New_York',
  'America/Los_Angeles',
  'Pacific/Honolulu',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'UTC',
];

describe.each(ZONES)('a day in %s', (name) => {
  const zone = zoneOf(name);

  it('comes back from its midnight', () => {
    const days = fc.date({ min: new Date('1971-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = dayFrom(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
        return day !== undefined && zone.dayOf(zone.midnightOf(day)) === day;
      }),
    );
  });

  it('begins at midnight on the days around the change of clocks', () => {
    for (const day of ['2026-03-08', '2026-03-09', '2026-11-01', '2026-11-02'] as const) {
      const clock = new Intl.DateTimeFormat('en-GB', {
        timeZone: name,
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      });
      expect(clock.format(zone.midnightOf(day))).toBe('00:00');
    }
  });
});

describe('zoneOf', () => {
  it('begins a day at one o’clock where the clocks go forward at midnight', () => {
    const zone = zoneOf('America/Havana');
    expect(zone.dayOf(zone.midnightOf('2026-03-08'))).toBe('2026-03-08');
  });

  it('tells New York’s day from Auckland’s at one moment', () => {
    const moment = new Date('2026-11-20T15:00:00Z');
    expect(zoneOf('America/New_York').dayOf(moment)).toBe('2026-11-20');
    expect(zoneOf('Pacific/Auckland').dayOf(moment)).toBe('2026-11-21');
  });
});
