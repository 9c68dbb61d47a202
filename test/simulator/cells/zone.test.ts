import { instantOf, localSerial } from '../../../src/simulator/cells/zone';

const MARCH_2 = 46083;

describe('the clocks of a zone', () => {
  it.each([
    ['UTC', MARCH_2, Date.UTC(2026, 2, 2)],
    ['America/New_York', MARCH_2, Date.UTC(2026, 2, 2, 5)],
    ['America/New_York', MARCH_2 + 120, Date.UTC(2026, 5, 30, 4)],
    ['Asia/Kolkata', MARCH_2, Date.UTC(2026, 2, 1, 18, 30)],
    ['Pacific/Auckland', MARCH_2, Date.UTC(2026, 2, 1, 11)],
    ['Pacific/Auckland', MARCH_2 + 120, Date.UTC(2026, 5, 29, 12)],
  ])('in %s show day %d at one instant, and back', (zone, serial, instant) => {
    expect(instantOf(serial, zone)).toBe(instant);
    expect(localSerial(instant, zone)).toBe(serial);
  });

  it('take the first of two equal times when they are put back', () => {
    // New York, 1 November 2026: 1:30 comes twice; the first is daylight time, 5:30 UTC.
    expect(instantOf(46327 + 1.5 / 24, 'America/New_York')).toBe(Date.UTC(2026, 10, 1, 5, 30));
  });

  it('take a skipped time as if they had not been put forward yet', () => {
    // New York, 8 March 2026: 2:30 does not exist; it is 3:30 daylight time.
    expect(instantOf(46089 + 2.5 / 24, 'America/New_York')).toBe(Date.UTC(2026, 2, 8, 7, 30));
  });
});
