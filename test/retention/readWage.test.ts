import { readWage } from '../../src/retention/readWage';

describe('a wage in a cell', () => {
  it('is a number above 0', () => {
    expect(readWage(44_200)).toBe(44_200);
    expect(readWage(0.5)).toBe(0.5);
  });

  it('is a sign where it is above the top published wage', () => {
    expect(readWage('#')).toBe('#');
  });

  it.each(['', ' ', '44200', '$44,200', '*', '**', '#REF!', 0, -1, Number.NaN, true, undefined, null])(
    'is not there in %p',
    (cell) => {
      expect(readWage(cell)).toBeUndefined();
    },
  );
});
