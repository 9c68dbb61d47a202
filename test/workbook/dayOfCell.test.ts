import { dayOfCell } from '../../src/workbook/dayOfCell';

describe('the day of a cell', () => {
  it('is told by the text of a date cell, a date typed as text, and the number of a date', () => {
    expect(['2026-03-04', ' March 4, 2026', '3/4/26', 46085, 46085.75].map(dayOfCell)).toEqual(
      Array.from({ length: 5 }, () => '2026-03-04'),
    );
  });

  it('is none for blanks, other texts, ticks, error values and numbers that are no day', () => {
    expect(['', undefined, null, 'soon', true, '#REF!', 4, Number.NaN].map(dayOfCell)).toEqual(
      Array.from({ length: 8 }, () => undefined),
    );
  });
});
