import { timeToHire } from '../../src/hiring/timeToHire';

describe('time to hire', () => {
  it('is counted for all together and for each role', () => {
    expect(
      timeToHire([
        { role: 'Biller', applied: '2026-11-01', hiredOn: '2026-11-11' },
        { role: 'Front desk', applied: '2026-11-01', hiredOn: '2026-11-05' },
        { role: 'Biller', applied: '2026-10-01', hiredOn: '2026-10-21' },
        { role: undefined, applied: '2026-11-01', hiredOn: '2026-11-01' },
      ]),
    ).toEqual({
      all: { n: 4, median: 7, most: 20 },
      byRole: [
        { role: 'Biller', n: 2, median: 15, most: 20 },
        { role: 'Front desk', n: 1, median: 4, most: 4 },
      ],
      withoutDays: 0,
    });
  });

  it('leaves out hires without both days, or with the days in the wrong order', () => {
    expect(
      timeToHire([
        { role: 'Biller', applied: undefined, hiredOn: '2026-11-11' },
        { role: 'Biller', applied: '2026-11-01', hiredOn: undefined },
        { role: 'Biller', applied: '2026-11-01', hiredOn: '2026-10-31' },
      ]),
    ).toEqual({ all: { n: 0, median: undefined, most: undefined }, byRole: [], withoutDays: 3 });
  });
});
