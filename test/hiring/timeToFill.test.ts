import type { Day } from '../../src/calendar/day';
import { timeToFill } from '../../src/hiring/timeToFill';

function billers(...days: readonly (Day | undefined)[]) {
  return days.map((hiredOn) => ({ role: 'Biller', applied: undefined, hiredOn }));
}

const BILLER = { role: 'Biller', openings: 2, opened: '2026-11-01', daysToFill: 30 } as const;

describe('time to fill', () => {
  it('ends with the hire that filled the last opening', () => {
    const { all, filled } = timeToFill(billers('2026-11-20', '2026-11-05', '2026-11-11'), [BILLER]);
    expect(filled).toEqual([{ role: 'Biller', openings: 2, filledOn: '2026-11-11', days: 10, daysToFill: 30 }]);
    expect(all).toEqual({ n: 1, median: 10, most: 10 });
  });

  it('is none while an opening is left', () => {
    expect(timeToFill(billers('2026-11-05'), [BILLER]).filled).toEqual([]);
  });

  it('does not count hires of before the role was opened, nor those of an unknown day', () => {
    expect(timeToFill(billers('2026-10-31', undefined, '2026-11-05'), [BILLER]).filled).toEqual([]);
  });

  it('counts a hire of the day on which the role was opened', () => {
    expect(timeToFill(billers('2026-11-01'), [{ ...BILLER, openings: 1 }]).filled).toMatchObject([{ days: 0 }]);
  });

  it('names roles without Opened and those without Openings', () => {
    const { opened, withoutOpened, withoutOpenings } = timeToFill(
      [],
      [
        { ...BILLER, opened: undefined, openings: undefined },
        { ...BILLER, role: 'Front desk', openings: undefined },
        { ...BILLER, role: 'MA', openings: 0 },
      ],
    );
    expect({ opened, withoutOpened, withoutOpenings }).toEqual({
      opened: 2,
      withoutOpened: ['Biller'],
      withoutOpenings: ['Front desk'],
    });
  });
});
