import fc from 'fast-check';
import { enps } from '../../src/retention/enps';

describe('the employee net promoter score', () => {
  // shared/oracles/enps.json
  it.each([
    ['main vector', [9, 10, 9, 8, 7, 6, 5, 10, 3, 9], 10, 5, 3, 20],
    ['all promoters', [9, 10, 10, 9, 9], 5, 5, 0, 100],
    ['all detractors', [0, 1, 2, 3, 6], 5, 0, 5, -100],
    ['all passive', [7, 8, 7, 8, 7], 5, 0, 0, 0],
    ['what is left of blank and invalid ones', [10, 9, 7, 6, 8], 5, 2, 1, 20],
    ['thirds', [9, 9, 9, 7, 7, 2], 6, 3, 1, 33.3333333333],
    ['minus one sixth', [9, 7, 7, 7, 2, 2], 6, 1, 2, -16.6666666667],
  ])('of %s', (_, scores, answers, promoters, detractors, score) => {
    expect(enps(scores)).toEqual({ answers, promoters, detractors, score: expect.closeTo(score, 9) });
  });

  it('says only how many answers there are where they are fewer than 5', () => {
    // shared/oracles/enps.json, too few
    expect(enps([9, 9, 9, 9])).toEqual({
      answers: 4,
      promoters: undefined,
      detractors: undefined,
      score: undefined,
    });
    expect(enps([]).answers).toBe(0);
  });

  it('lies from -100 to 100, whatever the order of the answers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 10 }), { minLength: 5 }), (scores) => {
        const { score = Number.NaN } = enps(scores);
        expect(enps([...scores].reverse()).score).toBe(score);
        return score >= -100 && score <= 100;
      }),
    );
  });
});
