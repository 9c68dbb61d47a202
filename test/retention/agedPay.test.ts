import { agedPay } from '../../src/retention/agedPay';

describe('aged pay', () => {
  it('rises by the yearly share for each twelve months', () => {
    // shared/oracles/pay.json, ageing
    expect(agedPay(117_960, 0.03, 18)).toBeCloseTo(123_307.8146488827, 6);
  });

  it('is the same without months or without a rise', () => {
    expect(agedPay(117_960, 0.03, 0)).toBe(117_960);
    expect(agedPay(117_960, 0, 18)).toBe(117_960);
  });
});
