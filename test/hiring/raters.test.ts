import { raters } from '../../src/hiring/raters';

const NAMES = ['Teamwork', 'Accuracy'];

describe('raters', () => {
  it('gives the lowest and the highest of the interviewers’ own scores', () => {
    const found = raters(
      {
        ratings: [3, 3.5],
        byInterviewer: [
          [5, 4],
          [1, 3],
        ],
      },
      [1, 1],
      NAMES,
    );
    expect(found).toEqual({ interviewers: 2, lowest: 25, highest: 87.5, apart: ['Teamwork'] });
  });

  it('leaves both blank below two interviewers', () => {
    const found = raters({ ratings: [3, 3], byInterviewer: [[3, 3]] }, [1, 1], NAMES);
    expect(found).toEqual({ interviewers: 1, lowest: undefined, highest: undefined, apart: [] });
  });

  it('does not compare where only one of two asked', () => {
    const found = raters(
      {
        ratings: [1, 5],
        byInterviewer: [
          [1, Number.NaN],
          [Number.NaN, 5],
        ],
      },
      [1, 1],
      NAMES,
    );
    expect(found.apart).toEqual([]);
  });

  it('says nothing where nobody sent a scorecard', () => {
    expect(raters(undefined, [1, 1], NAMES).interviewers).toBeUndefined();
  });
});
