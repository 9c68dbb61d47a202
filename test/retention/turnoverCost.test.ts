import { turnoverCost } from '../../src/retention/turnoverCost';

describe('the cost of turnover', () => {
  it('goes from the low to the high share of what the leavers were paid', () => {
    expect(turnoverCost([40_000, 60_000], 0.16, 0.5)).toEqual({ from: 16_000, to: 50_000 });
  });

  it('is nothing where nobody left', () => {
    expect(turnoverCost([], 0.16, 0.5)).toEqual({ from: 0, to: 0 });
  });

  it('may be a single amount', () => {
    expect(turnoverCost([50_000], 0.21, 0.21)).toEqual({ from: 10_500, to: 10_500 });
  });

  it.each([
    [0.5, 0.16],
    [-0.1, 0.5],
    [Number.NaN, 0.5],
  ])('is refused from %d to %d', (low, high) => {
    expect(() => turnoverCost([40_000], low, high)).toThrow(
      `The cost of turnover needs a low share from 0 to the high one: got ${low} and ${high}`,
    );
  });
});
