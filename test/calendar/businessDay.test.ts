import fc from 'fast-check';
import { businessDay } from '../../src/calendar/businessDay';
import type { Day } from '../../src/calendar/day';
import { daysAfter } from '../../src/calendar/daysAfter';
import { isFederalHoliday } from '../../src/calendar/isFederalHoliday';
import { isWeekend } from '../../src/calendar/isWeekend';
import { weekday } from '../../src/calendar/weekday';

type Case = readonly [start: Day, n: number, expected: Day];

// All cases: shared/oracles/business_days.json

/** `i9_section_2`: 8 CFR 274a.2(b)(1)(ii). */
const SECTION_2: readonly Case[] = [
  ['2026-03-02', 3, '2026-03-05'], // Monday start, due Thursday
  ['2026-03-04', 3, '2026-03-09'], // Wednesday start, due next Monday
  ['2026-03-06', 3, '2026-03-11'], // Friday start
  ['2026-05-21', 3, '2026-05-27'], // Memorial Day inside
  ['2026-07-01', 3, '2026-07-07'], // Independence Day observed on Friday, July 3
  ['2026-11-24', 3, '2026-11-30'], // Thanksgiving inside
  ['2026-12-23', 3, '2026-12-29'], // Christmas inside
  ['2027-12-29', 3, '2028-01-04'], // New Year 2028 falls on Saturday, observed on Friday, December 31, 2027
  ['2026-03-07', 3, '2026-03-11'], // Saturday start: Monday is business day 1
  ['2021-12-30', 3, '2022-01-05'], // holiday of 2022-01-01 observed on 2021-12-31
  ['2028-02-25', 3, '2028-03-01'], // leap day 2028-02-29 is a business day
];

/** `hepatitis_b_offer`: 29 CFR 1910.1030(f)(2)(i), 10 working days. */
const HEPATITIS_B: readonly Case[] = [
  ['2026-03-02', 10, '2026-03-16'],
  ['2026-06-15', 10, '2026-06-30'],
  ['2026-12-18', 10, '2027-01-05'],
  ['2027-01-04', 10, '2027-01-19'],
];

/** `workday`: WORKDAY of a spreadsheet, with the federal holidays. */
const WORKDAY: readonly Case[] = [
  ['2026-01-01', -10, '2025-12-17'],
  ['2026-01-01', -5, '2025-12-24'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2026-01-01', 1, '2026-01-02'],
  ['2026-01-01', 3, '2026-01-06'],
  ['2026-01-01', 5, '2026-01-08'],
  ['2026-01-01', 10, '2026-01-15'],
  ['2026-07-02', -10, '2026-06-17'],
  ['2026-07-02', -5, '2026-06-25'],
  ['2026-07-02', -1, '2026-07-01'],
  ['2026-07-02', 1, '2026-07-06'],
  ['2026-07-02', 3, '2026-07-08'],
  ['2026-07-02', 5, '2026-07-10'],
  ['2026-07-02', 10, '2026-07-17'],
  ['2026-07-03', -10, '2026-06-18'],
  ['2026-07-03', -5, '2026-06-26'],
  ['2026-07-03', -1, '2026-07-02'],
  ['2026-07-03', 1, '2026-07-06'],
  ['2026-07-03', 3, '2026-07-08'],
  ['2026-07-03', 5, '2026-07-10'],
  ['2026-07-03', 10, '2026-07-17'],
  ['2026-07-05', -10, '2026-06-18'],
  ['2026-07-05', -5, '2026-06-26'],
  ['2026-07-05', -1, '2026-07-02'],
  ['2026-07-05', 1, '2026-07-06'],
  ['2026-07-05', 3, '2026-07-08'],
  ['2026-07-05', 5, '2026-07-10'],
  ['2026-07-05', 10, '2026-07-17'],
  ['2026-11-25', -10, '2026-11-10'],
  ['2026-11-25', -5, '2026-11-18'],
  ['2026-11-25', -1, '2026-11-24'],
  ['2026-11-25', 1, '2026-11-27'],
  ['2026-11-25', 3, '2026-12-01'],
  ['2026-11-25', 5, '2026-12-03'],
  ['2026-11-25', 10, '2026-12-10'],
  ['2026-12-31', -10, '2026-12-16'],
  ['2026-12-31', -5, '2026-12-23'],
  ['2026-12-31', -1, '2026-12-30'],
  ['2026-12-31', 1, '2027-01-04'],
  ['2026-12-31', 3, '2027-01-06'],
  ['2026-12-31', 5, '2027-01-08'],
  ['2026-12-31', 10, '2027-01-15'],
  ['2024-02-28', -10, '2024-02-13'],
  ['2024-02-28', -5, '2024-02-21'],
  ['2024-02-28', -1, '2024-02-27'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2024-02-28', 3, '2024-03-04'],
  ['2024-02-28', 5, '2024-03-06'],
  ['2024-02-28', 10, '2024-03-13'],
];

/** `workday_no_holidays` */
const WEEKENDS_ALONE: readonly Case[] = [
  ['2026-07-02', 1, '2026-07-03'],
  ['2026-07-02', 3, '2026-07-07'],
  ['2026-11-25', 1, '2026-11-26'],
  ['2026-11-25', 3, '2026-11-30'],
];

/** `i9_open_saturdays`: a practice that works on Saturdays. */
const OPEN_SATURDAYS: readonly Case[] = [
  ['2026-03-05', 3, '2026-03-09'],
  ['2026-03-06', 3, '2026-03-10'],
];

/** The same days where Saturdays are closed. */
const CLOSED_SATURDAYS: readonly Case[] = [
  ['2026-03-05', 3, '2026-03-10'],
  ['2026-03-06', 3, '2026-03-11'],
];

const isClosed = (day: Day) => isWeekend(day) || isFederalHoliday(day);

describe('a business day', () => {
  it.each(SECTION_2)('from %s, %i is %s for section 2 of the I-9', (start, n, expected) => {
    expect(businessDay(start, n, isClosed)).toBe(expected);
  });

  it.each(HEPATITIS_B)('from %s, %i is %s for the offer of the hepatitis B vaccine', (start, n, expected) => {
    expect(businessDay(start, n, isClosed)).toBe(expected);
  });

  it.each([...WORKDAY, ...CLOSED_SATURDAYS])('from %s, %i is %s with federal holidays', (start, n, expected) => {
    expect(businessDay(start, n, isClosed)).toBe(expected);
  });

  it.each(WEEKENDS_ALONE)('from %s, %i is %s without holidays', (start, n, expected) => {
    expect(businessDay(start, n, isWeekend)).toBe(expected);
  });

  it.each(OPEN_SATURDAYS)('from %s, %i is %s where Saturdays are open', (start, n, expected) => {
    expect(businessDay(start, n, (day) => weekday(day) === 0 || isFederalHoliday(day))).toBe(expected);
  });

  it('0 is the start where it is open, else the next open day', () => {
    expect(businessDay('2026-03-02', 0, isClosed)).toBe('2026-03-02');
    expect(businessDay('2026-03-07', 0, isClosed)).toBe('2026-03-09');
    expect(businessDay('2026-07-03', 0, isClosed)).toBe('2026-07-06');
  });

  it('is counted in calendar days where nothing ever opens', () => {
    expect(businessDay('2026-03-02', 3, () => true)).toBe('2026-03-05');
    expect(businessDay('2026-03-02', -3, () => true)).toBe('2026-02-27');
    expect(businessDay('2026-03-02', 0, () => true)).toBe('2026-03-02');
  });
});

describe('business days', () => {
  const days = fc.integer({ min: 0, max: 40_000 }).map((n) => daysAfter('1990-01-01', n));
  const counts = fc.integer({ min: 1, max: 300 });

  it('are never closed', () => {
    const anyCounts = fc.integer({ min: -300, max: 300 });
    fc.assert(fc.property(days, anyCounts, (day, n) => !isClosed(businessDay(day, n, isClosed))));
  });

  it('counted on and back lead to the start, where that is open', () => {
    fc.assert(
      fc.property(days, counts, (day, n) => {
        const start = businessDay(day, 0, isClosed);
        return businessDay(businessDay(start, n, isClosed), -n, isClosed) === start;
      }),
    );
  });

  it('add up', () => {
    fc.assert(
      fc.property(days, counts, counts, (day, a, b) => {
        return businessDay(businessDay(day, a, isClosed), b, isClosed) === businessDay(day, a + b, isClosed);
      }),
    );
  });
});
