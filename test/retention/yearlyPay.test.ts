import { yearlyPay } from '../../src/retention/yearlyPay';

describe('yearly pay', () => {
  it('counts 2,080 hours', () => {
    // shared/oracles/pay.json, hourly
    expect(yearlyPay(21.25, 'hour')).toBeCloseTo(44_200, 6);
    expect(yearlyPay(31.8, 'hour')).toBeCloseTo(66_144, 6);
  });

  it('is the amount itself where that is for a year', () => {
    expect(yearlyPay(52_000, 'year')).toBe(52_000);
  });

  it('is raised to 40 hours where a yearly pay is for fewer', () => {
    // OEWS counts 2,080 hours: 30,000 for 20 of 40 hours a week
    expect(yearlyPay(30_000, 'year', 20)).toBe(60_000);
    expect(yearlyPay(45_000, 'year', 36)).toBe(50_000);
    expect([yearlyPay(52_000, 'year', 45), yearlyPay(52_000, 'year', 0)]).toEqual([52_000, 52_000]);
    expect(yearlyPay(21.25, 'hour', 20)).toBeCloseTo(44_200, 6);
  });

  it('is not there without an amount, and 0 is none', () => {
    // shared/oracles/pay.json, edge
    expect(yearlyPay(undefined, 'year')).toBeUndefined();
    expect(yearlyPay(0, 'year')).toBeUndefined();
    expect(yearlyPay(-5, 'hour')).toBeUndefined();
  });

  it('is not there where nobody knows what the amount is for', () => {
    expect(yearlyPay(21.25, undefined)).toBeUndefined();
  });
});
