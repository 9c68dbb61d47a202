import { readDay } from '../../src/calendar/readDay';

describe('readDay', () => {
  it.each([
    ['2026-03-02', '2026-03-02'],
    ['3/2/2026', '2026-03-02'],
    ['03/02/26', '2026-03-02'],
    ['3-2-2026', '2026-03-02'],
    ['Mar 2, 2026', '2026-03-02'],
    ['March 2nd, 2026', '2026-03-02'],
    ['2 March 2026', '2026-03-02'],
    ['2-Mar-2026', '2026-03-02'],
    ['2-Mar-26', '2026-03-02'],
    ['2026/03/02', '2026-03-02'],
    ['Monday, March 2, 2026', '2026-03-02'],
    ['Sept 9, 2026', '2026-09-09'],
    [' 12/31/2026 ', '2026-12-31'],
    ['3/2/2026 14:01:00', '2026-03-02'],
    ['2026-03-02T09:30', '2026-03-02'],
    ['3/2/2026 2:05 PM', '2026-03-02'],
    ['March 4, 2026', '2026-03-04'],
    ['MARCH 4, 2026,', '2026-03-04'],
    ['March 4, 2026 (Wed)', '2026-03-04'],
    ['Mar. 4,2026', '2026-03-04'],
    ['Mar 4 26', '2026-03-04'],
    ['4-Mar-26', '2026-03-04'],
    ['4th of March 2026', '2026-03-04'],
    ['4.Mar.2026', '2026-03-04'],
    ['2026-Mar-04', '2026-03-04'],
    ['20260304', '2026-03-04'],
    ['2026-03-04 00:00:00', '2026-03-04'],
    ['3–4–2026', '2026-03-04'],
    ['3 / 4 / 2026', '2026-03-04'],
    ['March\u00a04,\u00a02026', '2026-03-04'],
    ['\u200e3/4/2026\u00a0', '2026-03-04'],
    ['2/29/2024', '2024-02-29'],
  ])('reads %s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  it.each([
    '32/13/2026',
    '13/2/2026',
    '2/30/2026',
    'yesterday',
    'Smarch 3, 2026',
    '2026',
    '',
    '3/2',
    'Q1 2026',
    'TBD',
    'May',
    'Oct-49',
    '10/49',
    '46085',
    '555-555-0100',
  ])('finds no day in "%s"', (text) => {
    expect(readDay(text)).toBeUndefined();
  });

  it('keeps the day of the place where it was written', () => {
    expect(readDay('2026-03-04T23:30:00-08:00')).toBe('2026-03-04');
    expect(readDay('2026-03-04T23:30:00.000Z')).toBe('2026-03-04');
  });

  it('takes the first number for the month, or for the day where the column says so', () => {
    expect(readDay('03/04/2026')).toBe('2026-03-04');
    expect(readDay('3/4/26')).toBe('2026-03-04');
    expect(readDay('03/04/2026', 'day first')).toBe('2026-04-03');
    expect(readDay('3-4-26', 'day first')).toBe('2026-04-03');
  });

  it('never changes the order for the sake of one date', () => {
    expect(readDay('13/02/2026', 'month first')).toBeUndefined();
    expect(readDay('02/13/2026', 'day first')).toBeUndefined();
    expect(readDay('13/02/2026', 'day first')).toBe('2026-02-13');
  });

  it('takes the first number for the day where dots part them', () => {
    expect(readDay('04.03.2026')).toBe('2026-03-04');
    expect(readDay('2.13.2026')).toBeUndefined();
  });

  it('knows no year before 1950 or after 2100: those are slips or stand for “never”', () => {
    expect(readDay('12/31/1949')).toBeUndefined();
    expect(readDay('1/1/1950')).toBe('1950-01-01');
    expect(readDay('1/1/1900')).toBeUndefined();
    expect(readDay('12/31/2100')).toBe('2100-12-31');
    expect(readDay('1/1/2101')).toBeUndefined();
    expect(readDay('9999-12-31')).toBeUndefined();
  });
});
