import { rangePenetration } from '../../src/retention/rangePenetration';

describe('how far a pay has come in its range', () => {
  // shared/oracles/pay.json, range_penetration
  it.each([
    [95_000, 0.0871919848],
    [88_560, 0],
    [80_000, -0.1158949364],
  ])('with %d is %d', (pay, share) => {
    expect(rangePenetration(pay, 88_560, 162_420)).toBeCloseTo(share, 9);
  });

  it('is above 1 beyond the range', () => {
    expect(rangePenetration(70_000, 40_000, 60_000)).toBe(1.5);
  });

  it('is not there in an empty range', () => {
    // shared/oracles/pay.json, range_penetration
    expect(rangePenetration(50_000, 50_000, 50_000)).toBeUndefined();
    expect(rangePenetration(50_000, 60_000, 40_000)).toBeUndefined();
  });

  it('is not there without a pay, and 0 is none', () => {
    expect(rangePenetration(undefined, 40_000, 60_000)).toBeUndefined();
    expect(rangePenetration(0, 40_000, 60_000)).toBeUndefined();
  });
});
