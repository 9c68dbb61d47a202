import { closedDays } from '../../src/onboarding/closedDays';
import { startOf } from '../../src/onboarding/startOf';

const isClosed = closedDays([0, 6], []);

describe('the start of a hire for whom none is known', () => {
  it('is 14 days after the hire', () => {
    expect(startOf('2026-11-23', isClosed)).toBe('2026-12-07');
  });

  it('is the next business day where that one is closed', () => {
    // A Saturday; and Friday, December 25, 2026
    expect(startOf('2026-11-21', isClosed)).toBe('2026-12-07');
    expect(startOf('2026-12-11', isClosed)).toBe('2026-12-28');
  });

  it('passes the end of a year', () => {
    // January 1, 2027 is a Friday
    expect(startOf('2026-12-18', isClosed)).toBe('2027-01-04');
  });
});
