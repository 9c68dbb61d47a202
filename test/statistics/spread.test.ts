import { spread } from '../../src/statistics/spread';

describe('spread', () => {
  it('of no values has only a count', () => {
    expect(spread([])).toEqual({ n: 0, median: undefined, most: undefined });
  });

  it('knows the highest of values that are all below zero', () => {
    expect(spread([-3, -1, -2])).toEqual({ n: 3, median: -2, most: -1 });
  });
});
