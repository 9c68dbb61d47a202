import { payTime } from '../../src/people/payTime';

describe('the time that a pay is for', () => {
  it.each([
    ['Hourly', 'hour'],
    ['/hr', 'hour'],
    ['Non-Exempt', 'hour'],
    ['Salary', 'year'],
    ['Exempt', 'year'],
    ['Annual', 'year'],
    ['MonthlyIncome', 'month'],
    ['Per month', 'month'],
  ])('is said by “%s”: %s', (words, time) => {
    expect(payTime(words)).toBe(time);
  });

  it.each(['', 'Rate', 'Biweekly', 'Pay'])('is not said by “%s”', (words) => {
    expect(payTime(words)).toBeUndefined();
  });
});
