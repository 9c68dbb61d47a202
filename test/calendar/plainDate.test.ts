import { plainDate } from '../../src/calendar/plainDate';

describe('plainDate', () => {
  it.each([
    ['2026-03-04T23:30:00-08:00', '2026-03-04'],
    ['3/4/2026, 2:05 p.m.', '3/4/2026'],
    ['Wednesday, March 4, 2026', 'March 4, 2026'],
    ['March 4, 2026 at 14:01 UTC', 'March 4, 2026'],
    ['3—4—2026', '3-4-2026'],
    ['\u200e March\u00a04,  2026 ,', 'March 4, 2026'],
  ])('of "%s" is "%s"', (text, plain) => {
    expect(plainDate(text)).toBe(plain);
  });
});
