import { bestAssignment } from '../../../src/people/matching/bestAssignment';

describe('bestAssignment', () => {
  it('gives up the best pair where two others come to more', () => {
    expect(
      bestAssignment([
        [0.9, 0.8],
        [0.7, 0],
      ]),
    ).toEqual([1, 0]);
  });

  it('leaves alone what fits nothing', () => {
    expect(
      bestAssignment([
        [0, 0],
        [0.7, 0],
      ]),
    ).toEqual([undefined, 0]);
  });

  it('takes more columns than fields, and none at all', () => {
    expect(bestAssignment([[0.5], [0.6], [0.4]])).toEqual([undefined, 0, undefined]);
    expect(bestAssignment([])).toEqual([]);
  });
});
