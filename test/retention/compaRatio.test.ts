import { compaRatio } from '../../src/retention/compaRatio';

describe('the compa-ratio', () => {
  // shared/oracles/pay.json, percentiles: medians of BLS OEWS, May 2024
  it.each([
    [60_000, 117_960, 0.508646999],
    [69_680, 117_960, 0.5907087148],
    [95_000, 117_960, 0.8053577484],
    [117_960, 117_960, 1],
    [140_000, 117_960, 1.1868429976],
    [219_080, 117_960, 1.8572397423],
    [230_000, 117_960, 1.9498134961],
    [66_140, 66_140, 1],
    [58_000, 66_140, 0.8769277291],
    [40_000, 44_640, 0.8960573477],
    [37_230, 37_230, 1],
    [46_000, 44_200, 1.0407239819],
    [150_000, 140_030, 1.0711990288],
    [200_000, 140_030, 1.4282653717],
  ])('of %d to %d is %d', (pay, median, ratio) => {
    expect(compaRatio(pay, median)).toBeCloseTo(ratio, 9);
  });

  it('less 1 is the gap to a percentile', () => {
    // shared/oracles/pay.json, gap: 11-9111 P50 and 43-1011 P75
    expect((compaRatio(95_000, 117_960) ?? 0) - 1).toBeCloseTo(-0.1946422516, 9);
    expect((compaRatio(70_000, 82_340) ?? 0) - 1).toBeCloseTo(-0.1498664076, 9);
  });

  it('is not there where a pay is missing, and 0 is missing', () => {
    // shared/oracles/pay.json, edge
    expect(compaRatio(undefined, 117_960)).toBeUndefined();
    expect(compaRatio(0, 117_960)).toBeUndefined();
    expect(compaRatio(95_000, undefined)).toBeUndefined();
    expect(compaRatio(95_000, 0)).toBeUndefined();
  });
});
