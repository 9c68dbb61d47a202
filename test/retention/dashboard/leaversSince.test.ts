import { leaversSince } from '../../../src/retention/dashboard/leaversSince';

describe('the year of the first leaver', () => {
  it('is that of the earliest last day', () => {
    const spans = [
      { start: '2010-01-04', end: '2023-06-30' },
      { start: '2010-01-04', end: '2021-12-31' },
      { start: '2010-01-04', end: undefined },
    ] as const;
    expect(leaversSince(spans, '2026-11-20')).toBe(2021);
  });

  it('is this year where nobody has left yet', () => {
    expect(leaversSince([{ start: '2010-01-04', end: '2027-01-29' }], '2026-11-20')).toBe(2026);
    expect(leaversSince([], '2026-01-01')).toBe(2026);
  });
});
