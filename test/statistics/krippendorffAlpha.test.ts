import fc from 'fast-check';
import { type AlphaMetric, krippendorffAlpha } from '../../src/statistics/krippendorffAlpha';

const NONE = Number.NaN;

// Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, example C: 4 raters (here columns), 12 units
const PUBLISHED = [
  [1, 1, NONE, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [NONE, 5, 5, 5],
  [NONE, NONE, 1, 1],
  [NONE, NONE, 3, NONE],
];

// Wikipedia, Krippendorff's alpha: 3 coders, 15 units
const CODERS = [
  [NONE, 1, NONE],
  [NONE, NONE, NONE],
  [NONE, 2, 2],
  [NONE, 1, 1],
  [NONE, 3, 3],
  [3, 3, 4],
  [4, 4, 4],
  [1, 3, NONE],
  [2, NONE, 2],
  [1, NONE, 1],
  [1, NONE, 1],
  [3, NONE, 3],
  [3, NONE, 3],
  [NONE, NONE, NONE],
  [3, NONE, 4],
];

const METRICS: readonly AlphaMetric[] = ['nominal', 'ordinal', 'interval', 'ratio'];

describe('krippendorffAlpha', () => {
  // Published to three digits (.743 .815 .849 .797); further digits from two independent programs.
  it.each<[AlphaMetric, number]>([
    ['nominal', 0.7434210526],
    ['ordinal', 0.8153875038],
    ['interval', 0.8491071429],
    ['ratio', 0.7974027747],
  ])('%s of the published ratings, with their gaps, is %p', (metric, value) => {
    expect(krippendorffAlpha(PUBLISHED, metric)).toBeCloseTo(value, 9);
  });

  // Published to three digits (.691, .811); further digits from two independent programs.
  it.each<[AlphaMetric, number]>([
    ['nominal', 0.6913580247],
    ['interval', 0.8108448928],
  ])('%s of the three coders is %p', (metric, value) => {
    expect(krippendorffAlpha(CODERS, metric)).toBeCloseTo(value, 9);
  });

  it('leaves out what only one rater rated', () => {
    const without = PUBLISHED.slice(0, -1);
    expect(krippendorffAlpha(PUBLISHED, 'interval')).toBe(krippendorffAlpha(without, 'interval'));
  });

  it.each(METRICS)('%s is 1 where all agree', (metric) => {
    expect(
      krippendorffAlpha(
        [
          [1, 1],
          [3, 3],
          [5, 5],
        ],
        metric,
      ),
    ).toBe(1);
  });

  it.each(METRICS)('%s without spread or without pairs is undefined', (metric) => {
    expect(
      krippendorffAlpha(
        [
          [3, 3],
          [3, NONE],
          [3, 3],
        ],
        metric,
      ),
    ).toBeUndefined();
    expect(krippendorffAlpha([[1, NONE], [2]], metric)).toBeUndefined();
    expect(krippendorffAlpha([], metric)).toBeUndefined();
  });

  it('by ratio takes zeros', () => {
    expect(
      krippendorffAlpha(
        [
          [0, 0],
          [4, 4],
        ],
        'ratio',
      ),
    ).toBe(1);
  });

  const rating = fc.constantFrom(1, 2, 3, 4, 5, NONE);
  const rows = fc.array(fc.tuple(rating, rating, rating), { minLength: 2, maxLength: 9 });
  const isSame = (a: number | undefined, b: number | undefined) =>
    a === b || Math.abs((a ?? Number.NaN) - (b ?? Number.NaN)) < 1e-9;

  it('does not change when raters or rows change places', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...METRICS), (each, metric) => {
        const turned = each.map(([a, b, c]) => [c, a, b]).reverse();
        return isSame(krippendorffAlpha(each, metric), krippendorffAlpha(turned, metric));
      }),
    );
  });

  it('by interval does not change with the scale', () => {
    fc.assert(
      fc.property(rows, (each) => {
        const percent = each.map((row) => row.map((value) => (value - 1) * 25));
        return isSame(krippendorffAlpha(each, 'interval'), krippendorffAlpha(percent, 'interval'));
      }),
    );
  });
});
