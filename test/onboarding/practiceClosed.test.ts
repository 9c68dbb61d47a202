import { practiceClosed } from '../../src/onboarding/practiceClosed';
import { practice } from './practice';

describe('the days on which the practice is closed', () => {
  it('are its closed weekdays and its holidays', () => {
    const { holidays } = practice({
      holidays: [
        ['Date', 'Holiday'],
        ['2026-12-24', 'Christmas Eve'],
      ],
    });
    const isClosed = practiceClosed({ closedWeekdays: [0] }, holidays);
    // A Thursday, a Saturday, a Sunday.
    expect((['2026-12-24', '2026-12-26', '2026-12-27'] as const).map(isClosed)).toEqual([true, false, true]);
  });
});
