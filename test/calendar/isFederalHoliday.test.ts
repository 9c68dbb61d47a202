import { isFederalHoliday } from '../../src/calendar/isFederalHoliday';

// shared/domain/us_federal_holidays_2020_2036.json
describe('a federal holiday', () => {
  it('is the observed day, not the date itself', () => {
    expect(isFederalHoliday('2026-07-03')).toBe(true);
    expect(isFederalHoliday('2026-07-04')).toBe(false);
  });

  it('is December 31 where New Year’s Day is a Saturday', () => {
    expect(isFederalHoliday('2027-12-31')).toBe(true);
    expect(isFederalHoliday('2028-01-01')).toBe(false);
    expect(isFederalHoliday('2021-12-31')).toBe(true);
  });

  it('is told the same when asked again', () => {
    expect(isFederalHoliday('2026-11-26')).toBe(true);
    expect(isFederalHoliday('2026-11-26')).toBe(true);
    expect(isFederalHoliday('2026-11-27')).toBe(false);
  });
});
