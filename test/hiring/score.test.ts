import fc from 'fast-check';
import { score } from '../../src/hiring/score';

const GAP = Number.NaN;
const FIFTHS = [0.2, 0.2, 0.2, 0.2, 0.2];

// Source: exact rational arithmetic of score = Σwr/Σw over the rated, percent = (score − 1)/4 × 100 (hiring facts, §4).
describe('score', () => {
  it.each([
    ['mixed weights and a gap', [0.25, 0.2, 0.2, 0.15, 0.1, 0.1], [4, 5, 3, GAP, 4, 2], 69.1176470588],
    ['equal weights', FIFTHS, [4, 3, 5, 4, 4], 75],
    ['one not asked', FIFTHS, [4, 3, GAP, 4, 4], 68.75],
    ['two not asked', FIFTHS, [4, 3, GAP, GAP, 4], 66.6666666667],
    ['all ones', FIFTHS, [1, 1, 1, 1, 1], 0],
    ['all fives', FIFTHS, [5, 5, 5, 5, 5], 100],
    ['weights as whole percents', [20, 20, 20, 20, 20], [4, 3, 5, 4, 4], 75],
    ['weights that do not add up to 1', [3, 2, 1], [5, GAP, 2], 81.25],
    ['a zero weight', [0.5, 0.5, 0], [4, 2, 5], 50],
  ])('is exact with %s', (_, weights, ratings, percent) => {
    expect(score(ratings, weights, 5)).toBeCloseTo(percent, 9);
  });

  it('is undefined when nothing is rated', () => {
    expect(score([GAP, GAP], [1, 1], 5)).toBeUndefined();
  });

  it('is undefined when only competencies without weight are rated', () => {
    expect(score([GAP, GAP, 5], [0.5, 0.5, 0], 5)).toBeUndefined();
  });

  // Half-up to two decimals of the exact fraction; a mean divided twice gives 60.62, 54.37, 31.87 and 25.62.
  it.each([
    [[3, 4, 5, GAP, GAP, 5, 1, 1, 4, 5, 2, 1], 60.63],
    [[4, 1, 3, GAP, 3, GAP, 4, 4, 4, 5, GAP, 3], 54.38],
    [[1, GAP, 2, 1, 5, 1, 5, 4, GAP, 1, 1, 3], 31.88],
    [[1, GAP, 5, 2, 1, 1, 3, 1, GAP, 1, 5, 2], 25.63],
  ])('does not lose the half of %p', (ratings, percent) => {
    const weights = [20, 15, 12, 10, 10, 8, 7, 6, 5, 3, 2, 2];
    expect(Math.round((score(ratings, weights, 5) ?? 0) * 100) / 100).toBe(percent);
  });

  const ratings = fc.array(
    fc.oneof(
      fc.constant(GAP),
      fc.integer({ min: 2, max: 10 }).map((n) => n / 2),
    ),
    { minLength: 1, maxLength: 12 },
  );
  const weighted = ratings.chain((rated) =>
    fc.record({
      rated: fc.constant(rated),
      weights: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: rated.length, maxLength: rated.length }),
    }),
  );

  it('stays between 0 and 100', () => {
    fc.assert(
      fc.property(weighted, ({ rated, weights }) => {
        const percent = score(rated, weights, 5) ?? 0;
        return percent >= 0 && percent <= 100;
      }),
    );
  });

  it('does not change when all weights are multiplied', () => {
    fc.assert(
      fc.property(weighted, fc.integer({ min: 1, max: 50 }), ({ rated, weights }, factor) => {
        const first = score(rated, weights, 5) ?? -1;
        const second =
          score(
            rated,
            weights.map((weight) => weight * factor),
            5,
          ) ?? -1;
        return Math.abs(first - second) < 1e-9;
      }),
    );
  });

  it('never falls when a rating rises', () => {
    fc.assert(
      fc.property(weighted, ({ rated, weights }) => {
        const better = rated.map((rating) => Math.min(5, rating + 0.5));
        return (score(better, weights, 5) ?? 0) >= (score(rated, weights, 5) ?? 0) - 1e-9;
      }),
    );
  });

  it('leaves its arguments as they are', () => {
    expect(score(Object.freeze([4, 5]), Object.freeze([1, 1]), 5)).toBe(87.5);
  });
});
