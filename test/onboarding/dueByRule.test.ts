import fc from 'fast-check';
import type { Day } from '../../src/calendar/day';
import { daysAfter } from '../../src/calendar/daysAfter';
import { closedDays } from '../../src/onboarding/closedDays';
import { type Beginning, dueByRule } from '../../src/onboarding/dueByRule';

const I9 = { offset: 3, unit: 'business', citation: '8 CFR 274a.2(b)(1)(ii)' } as const;
const HEPATITIS_B = { offset: 10, unit: 'business', citation: '29 CFR 1910.1030(f)(2)(i)' } as const;
const calendar = (offset: number, citation = '') => ({ offset, unit: 'calendar', citation }) as const;

function from(start: Day, given: Partial<Beginning> = {}): Beginning {
  return { start, end: undefined, isClosed: closedDays([0, 6], []), countsFirstDay: false, ...given };
}

const ALWAYS_OPEN = { isClosed: () => false };

describe('Form I-9 Section 2', () => {
  // shared/oracles/business_days.json, i9_section_2
  it.each<[Day, Day]>([
    ['2026-03-02', '2026-03-05'],
    ['2026-03-04', '2026-03-09'],
    ['2026-03-06', '2026-03-11'],
    ['2026-05-21', '2026-05-27'],
    ['2026-07-01', '2026-07-07'],
    ['2026-11-24', '2026-11-30'],
    ['2026-12-23', '2026-12-29'],
    ['2027-12-29', '2028-01-04'],
    ['2026-03-07', '2026-03-11'],
    ['2021-12-30', '2022-01-05'],
    ['2028-02-25', '2028-03-01'],
  ])('of a start on %s is due on %s', (start, day) => {
    expect(dueByRule(I9, from(start))).toEqual({ day, how: 'Due 3 business days after the first day.' });
  });

  // shared/oracles/business_days.json, i9_open_saturdays
  it.each<[Day, Day]>([
    ['2026-03-05', '2026-03-09'],
    ['2026-03-06', '2026-03-10'],
  ])('of a start on %s is due on %s where Saturdays are open', (start, day) => {
    expect(dueByRule(I9, from(start, { isClosed: closedDays([0], []) })).day).toBe(day);
  });

  it('is due a day earlier where the first day counts', () => {
    // shared/oracles/business_days.json, i9_strict_count
    expect(dueByRule(I9, from('2026-03-02', { countsFirstDay: true }))).toEqual({
      day: '2026-03-04',
      how: 'Due 3 business days after the first day, the first day counted as the first (Settings).',
    });
  });

  it('is due on the first day of a job of two days', () => {
    // shared/oracles/business_days.json, i9_short_job
    expect(dueByRule(I9, from('2026-03-02', { end: '2026-03-03' }))).toEqual({
      day: '2026-03-02',
      how: 'Due on the first day: the job lasts less than three business days.',
    });
  });

  it('is due on the first day of a job of one day, even where the practice is closed', () => {
    expect(dueByRule(I9, from('2026-03-07', { end: '2026-03-07' })).day).toBe('2026-03-07');
  });

  it('is due as ever in a job of three days', () => {
    expect(dueByRule(I9, from('2026-03-02', { end: '2026-03-04' })).day).toBe('2026-03-05');
  });

  it('alone counts the first day', () => {
    expect(dueByRule(HEPATITIS_B, from('2026-03-02', { countsFirstDay: true })).day).toBe('2026-03-16');
  });
});

describe('the hepatitis B offer', () => {
  // shared/oracles/business_days.json, hepatitis_b_offer
  it.each<[Day, Day]>([
    ['2026-03-02', '2026-03-16'],
    ['2026-06-15', '2026-06-30'],
    ['2026-12-18', '2027-01-05'],
    ['2027-01-04', '2027-01-19'],
  ])('of an assignment on %s is due on %s', (start, day) => {
    expect(dueByRule(HEPATITIS_B, from(start)).day).toBe(day);
  });
});

describe('a task before the start', () => {
  // shared/oracles/business_days.json, workday
  it.each<[Day, number, Day]>([
    ['2026-01-01', -10, '2025-12-17'],
    ['2026-07-03', -1, '2026-07-02'],
    ['2026-07-05', -5, '2026-06-26'],
    ['2026-11-25', -10, '2026-11-10'],
    ['2026-12-31', -5, '2026-12-23'],
    ['2024-02-28', -10, '2024-02-13'],
  ])('of %s, %i business days, is due on %s', (start, offset, day) => {
    expect(dueByRule({ offset, unit: 'business', citation: '' }, from(start)).day).toBe(day);
  });

  it('moves back from a closed day', () => {
    // Saturday, February 28, 2026
    expect(dueByRule(calendar(-2), from('2026-03-02'))).toEqual({
      day: '2026-02-27',
      how: 'Due 2 days before the first day; 2/28/2026 is a closed day, so it moves back to the last open day.',
    });
  });
});

describe('a task on a calendar day', () => {
  // shared/oracles/business_days.json, calendar_offsets
  it.each<[number, Day]>([
    [-14, '2026-02-16'],
    [-2, '2026-02-28'],
    [0, '2026-03-02'],
    [7, '2026-03-09'],
    [30, '2026-04-01'],
    [60, '2026-05-01'],
    [90, '2026-05-31'],
    [120, '2026-06-30'],
    [180, '2026-08-29'],
    [270, '2026-11-27'],
    [364, '2027-03-01'],
    [365, '2027-03-02'],
  ])('%i days from March 2, 2026 is due on %s', (offset, day) => {
    expect(dueByRule(calendar(offset), from('2026-03-02', ALWAYS_OPEN)).day).toBe(day);
  });

  it('moves forward from a closed day', () => {
    // Saturday, March 7, 2026
    expect(dueByRule(calendar(5), from('2026-03-02'))).toEqual({
      day: '2026-03-09',
      how: 'Due 5 days after the first day; 3/7/2026 is a closed day, so it moves forward to the next open day.',
    });
  });

  it('moves back from a closed day where a rule is behind it', () => {
    expect(dueByRule(calendar(5, '45 CFR 164.530'), from('2026-03-02'))).toEqual({
      day: '2026-03-06',
      how: 'Due 5 days after the first day; 3/7/2026 is a closed day, so it moves back to the last open day, for a rule is never met late.',
    });
  });

  it('moves over a holiday beside a weekend', () => {
    // Independence Day is observed on Friday, July 3, 2026
    expect(dueByRule(calendar(2), from('2026-07-01')).day).toBe('2026-07-06');
    expect(dueByRule(calendar(3, '45 CFR 164.530'), from('2026-07-01')).day).toBe('2026-07-02');
  });

  it('of the start itself moves before a closed start where a rule is behind it, else after it', () => {
    expect(dueByRule(calendar(0, '8 CFR 274a.2(b)(1)(i)'), from('2026-03-07')).day).toBe('2026-03-06');
    expect(dueByRule(calendar(0), from('2026-03-07')).day).toBe('2026-03-09');
  });
});

describe('a due date', () => {
  const day = fc.integer({ min: 0, max: 6000 }).map((days) => daysAfter('2020-01-01', days));
  const task = fc.record({
    offset: fc.integer({ min: -400, max: 400 }),
    unit: fc.constantFrom('calendar', 'business'),
    citation: fc.constantFrom('', '45 CFR 164.530', I9.citation),
  });

  it('is never a closed day', () => {
    fc.assert(fc.property(task, day, (each, start) => !from(start).isClosed(dueByRule(each, from(start)).day)));
  });

  it('of a calendar task with a rule is never later than counted', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: -400, max: 400 }),
        (start, offset) => dueByRule(calendar(offset, '45 CFR 164.530'), from(start)).day <= daysAfter(start, offset),
      ),
    );
  });

  it('of a later offset is never earlier', () => {
    fc.assert(
      fc.property(task, day, (each, start) => {
        const later = { ...each, offset: each.offset + 1 };
        const isOverTheStart = each.offset < 0 && later.offset >= 0;
        return isOverTheStart || dueByRule(each, from(start)).day <= dueByRule(later, from(start)).day;
      }),
    );
  });
});
