import { dateOrder } from '../../src/calendar/dateOrder';

describe('dateOrder', () => {
  it('is told by a date that exists in one order alone', () => {
    expect(dateOrder(['03/04/2026', '02/13/2026']).order).toBe('month first');
    expect(dateOrder(['03/04/2026', '13-02-2026']).order).toBe('day first');
  });

  it('is unknown and mixed where dates contradict each other', () => {
    expect(dateOrder(['13/02/2026', '02/13/2026'])).toEqual({ order: undefined, isMixed: true, isAmbiguous: false });
  });

  it('is unknown where every date can be read either way', () => {
    expect(dateOrder(['03/04/2026'])).toEqual({ order: undefined, isMixed: false, isAmbiguous: true });
  });

  it('is not in doubt where both ways name the same day', () => {
    expect(dateOrder(['3/3/2026'])).toEqual({ order: undefined, isMixed: false, isAmbiguous: false });
  });

  it('is not told by dots, names of months and texts that are no dates', () => {
    const texts = ['13.02.2026', '2026-02-13', 'Feb 13, 2026', '32/13/2026', '10/49', 'TBD', ''];
    expect(dateOrder(texts)).toEqual({ order: undefined, isMixed: false, isAmbiguous: false });
  });
});
