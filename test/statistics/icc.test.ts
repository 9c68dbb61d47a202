import fc from 'fast-check';
import { type IccForm, icc } from '../../src/statistics/icc';

// Shrout & Fleiss (1979), Psychological Bulletin 86:420–428: 6 targets, 4 judges
const PUBLISHED = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];
const FORMS: readonly IccForm[] = ['icc1', 'icc2', 'icc3', 'icc1k', 'icc2k', 'icc3k'];

describe('icc', () => {
  // Published to two digits (.17 .29 .71 .44 .62 .91); further digits from two independent programs.
  it.each<[IccForm, number]>([
    ['icc1', 0.1657417684],
    ['icc2', 0.2897637795],
    ['icc3', 0.7148407148],
    ['icc1k', 0.4427971337],
    ['icc2k', 0.6200505476],
    ['icc3k', 0.9093155424],
  ])('%s of the published ratings is %p', (form, value) => {
    expect(icc(PUBLISHED, form)).toBeCloseTo(value, 9);
  });

  it.each(FORMS)('%s is 1 where all agree', (form) => {
    expect(
      icc(
        [
          [1, 1],
          [3, 3],
          [5, 5],
        ],
        form,
      ),
    ).toBe(1);
  });

  it('counts a strict rater as disagreement in icc2 and not in icc3', () => {
    const strict = [
      [2, 1],
      [3, 2],
      [4, 3],
      [5, 4],
    ];
    expect(icc(strict, 'icc3')).toBeCloseTo(1, 12);
    expect(icc(strict, 'icc2')).toBeCloseTo(10 / 13, 12); // by hand: MS 10/3, 2, 0; (10/3) / (10/3 + 2·2/4)
  });

  it.each(FORMS)('%s of ratings without spread is undefined', (form) => {
    expect(
      icc(
        [
          [4.1, 4.1, 4.1],
          [4.1, 4.1, 4.1],
        ],
        form,
      ),
    ).toBeUndefined();
  });

  it.each(['icc1k', 'icc3', 'icc3k'] as const)('%s is undefined where only the raters differ', (form) => {
    expect(
      icc(
        [
          [1, 5],
          [1, 5],
          [1, 5],
        ],
        form,
      ),
    ).toBeUndefined();
  });

  it('is undefined where its denominator is below 0, which would make disagreement look like agreement', () => {
    expect(
      icc(
        [
          [1, 5],
          [5, 1],
          [1, 5],
          [5, 1],
        ],
        'icc2k',
      ),
    ).toBeUndefined();
  });

  it('of one target, one rater or nothing is undefined', () => {
    expect(icc([[4, 3]], 'icc1')).toBeUndefined();
    expect(icc([[4], [3]], 'icc1')).toBeUndefined();
    expect(icc([], 'icc1')).toBeUndefined();
  });

  it('is never above 1', () => {
    const ratings = fc.integer({ min: 1, max: 5 });
    const rows = fc.array(fc.array(ratings, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 9 });
    fc.assert(fc.property(rows, fc.constantFrom(...FORMS), (each, form) => (icc(each, form) ?? 1) <= 1 + 1e-9));
  });

  it('leaves the ratings as they are', () => {
    expect(icc(Object.freeze([Object.freeze([1, 1]), Object.freeze([2, 2])]), 'icc2')).toBe(1);
  });
});
