import fc from 'fast-check';
import { ranks } from '../../src/hiring/ranks';

function together(scores: readonly (number | undefined)[]) {
  return ranks(
    scores,
    scores.map(() => 'all'),
  );
}

// Source: competition ranking, 1 + the number of strictly higher scores (hiring facts, §4).
describe('ranks', () => {
  it.each([
    [
      [80, 80, 70],
      [1, 1, 3],
    ],
    [
      [undefined, 50, 60.5, 60.5, undefined, 10],
      [undefined, 3, 1, 1, undefined, 4],
    ],
    [
      [69.12, 69.12, 69.11],
      [1, 1, 3],
    ],
    [[], []],
  ])('of %p are %p', (scores, expected) => {
    expect(together(scores)).toEqual(expected);
  });

  it('tie scores that are equal to nine decimals', () => {
    expect(together([66.6666666667, 66.66666666671])).toEqual([1, 1]);
  });

  it('keep groups apart, in any case', () => {
    expect(ranks([90, 80, 85], ['MA', 'ma', 'Biller'])).toEqual([1, 2, 1]);
  });

  it('are 1 plus the number of higher scores', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 })), (scores) =>
        together(scores).every((rank, i) => rank === 1 + scores.filter((other) => other > (scores[i] ?? 0)).length),
      ),
    );
  });
});
