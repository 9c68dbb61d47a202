import { closedWeekdays } from '../../src/onboarding/closedWeekdays';

describe('the closed weekdays that a text names', () => {
  it('are read whole or by three letters, in any case', () => {
    expect(closedWeekdays('SUNDAY, sat;Wed')).toEqual([0, 6, 3]);
  });

  it('are none where it is blank', () => {
    expect(closedWeekdays('')).toEqual([]);
  });

  it('are none where it says none', () => {
    expect(closedWeekdays(' None ')).toEqual([]);
  });

  it.each(['weekends', 'Sat and Sun', 'S', '6'])('are unknown in “%s”', (text) => {
    expect(closedWeekdays(text)).toBeUndefined();
  });

  it('are never all seven', () => {
    expect(closedWeekdays('mon, tue, wed, thu, fri, sat, sun')).toBeUndefined();
    expect(closedWeekdays('mon, tue, wed, thu, fri, sat, sat')).toHaveLength(7);
  });
});
