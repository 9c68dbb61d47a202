import { median } from '../../src/statistics/median';

describe('median', () => {
  it('sorts numbers as numbers', () => {
    expect(median([100, 9, 20])).toBe(20);
  });

  it('is the mean of the two in the middle of an even number', () => {
    expect(median([4, 1])).toBe(2.5);
  });

  it('of no values is undefined', () => {
    expect(median([])).toBeUndefined();
  });

  it('leaves the values as they are', () => {
    expect(median(Object.freeze([3, 1, 2]))).toBe(2);
  });
});
