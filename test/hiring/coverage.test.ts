import { coverage } from '../../src/hiring/coverage';

const GAP = Number.NaN;
const FIFTHS = [0.2, 0.2, 0.2, 0.2, 0.2];

// Source: exact rational arithmetic, Σ weights rated / Σ weights (hiring facts, §4).
describe('coverage', () => {
  it.each([
    [[0.25, 0.2, 0.2, 0.15, 0.1, 0.1], [4, 5, 3, GAP, 4, 2], 0.85],
    [FIFTHS, [4, 3, GAP, 4, 4], 0.8],
    [FIFTHS, [4, 3, GAP, GAP, 4], 0.6],
    [[3, 2, 1], [5, GAP, 2], 0.6666666667],
    [[0.5, 0.5, 0], [GAP, GAP, 5], 0],
  ])('of weights %p with ratings %p is exact', (weights, ratings, share) => {
    expect(coverage(ratings, weights)).toBeCloseTo(share, 9);
  });
});
