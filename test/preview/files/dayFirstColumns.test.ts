import { dayFirstColumns } from '../../../src/preview/files/dayFirstColumns';

function isDayFirst(...dates: readonly string[]): boolean {
  return dayFirstColumns([['Applied'], ...dates.map((date) => [date])]).has(0);
}

describe('a column of dates', () => {
  it('has the day first when a first number is over 12 and no second one is', () => {
    expect(isDayFirst('3/4/2026', '25/4/2026')).toBe(true);
    expect(isDayFirst('03.04.26', '25.04.26')).toBe(true);
    expect(isDayFirst('3-4-2026', '', 'soon', '25-4-2026 14:00')).toBe(true);
  });

  it('has the month first else', () => {
    expect(isDayFirst('3/4/2026', '4/5/2026')).toBe(false);
    expect(isDayFirst('3/25/2026', '25/3/2026')).toBe(false);
    expect(isDayFirst('32/1/2026')).toBe(false);
    expect(isDayFirst('2026-03-25', '25/4', '25/4-2026')).toBe(false);
  });

  it('is judged below the header', () => {
    expect(dayFirstColumns([['25/4/2026'], ['3/4/2026']]).size).toBe(0);
  });
});
