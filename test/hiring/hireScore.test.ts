import { hireScore } from '../../src/hiring/hireScore';

const RATINGS = [
  [4, 5, 3],
  ['Not asked', 'N/A', 5],
  ['', '', ''],
];

describe('HIRE_SCORE', () => {
  it('gives one score per row, blank for a blank row', () => {
    expect(hireScore.run(RATINGS, [[1, 1, 1]])).toEqual([[75], [100], ['']]);
  });

  it('takes weights in a column', () => {
    expect(hireScore.run(RATINGS, [[1], [1], [1]])).toEqual([[75], [100], ['']]);
  });

  it('takes a row of weights for each row, a blank weight being none', () => {
    expect(
      hireScore.run(
        [
          [5, 1],
          [5, 1],
        ],
        [
          [1, ''],
          ['', 1],
        ],
      ),
    ).toEqual([[100], [0]]);
  });

  it('takes single cells', () => {
    expect(hireScore.run(3, 1)).toEqual([[50]]);
  });

  it('has a scale of 5 unless told otherwise', () => {
    expect(hireScore.run([[10]], [[1]], 10)).toEqual([[100]]);
    expect(hireScore.run([[5]], [[1]], '')).toEqual([[100]]);
  });

  it('counts halves', () => {
    expect(hireScore.run([[3.5]], 1)).toEqual([[62.5]]);
  });

  it('is blank where only missing words stand', () => {
    expect(hireScore.run([['N/A', '—']], [[1, 1]])).toEqual([['']]);
  });

  it.each([
    [7, '7 is above 5, the highest rating'],
    [0, '0 is below 1, the lowest rating'],
    ['4', '"4" is not a rating from 1 to 5'],
    ['four', '"four" is not a rating from 1 to 5'],
    ['#REF!', '#REF! is not a rating from 1 to 5'],
    [true, 'true is not a rating from 1 to 5'],
  ])('lets a bad cell (%p) spoil its own row alone', (cell, message) => {
    expect(
      hireScore.run(
        [
          [cell, 4],
          [4, 4],
        ],
        [[1, 1]],
      ),
    ).toEqual([[message], [75]]);
  });

  it('lets bad weights of a row spoil that row alone', () => {
    expect(
      hireScore.run(
        [
          [4, 4],
          [4, 4],
          [4, 4],
        ],
        [
          [1, 1],
          [0, 0],
          [-1, 2],
        ],
      ),
    ).toEqual([[75], ['the weights add up to nothing'], ['weight 1 is -1']]);
  });

  it('says how many columns and weights it got', () => {
    expect(() => hireScore.run([[1, 2, 3]], [[1, 1]])).toThrow(
      'HIRE_SCORE needs one weight per rating column: got 3 columns and 2 weights',
    );
  });

  it('refuses as many rows of weights as there are no rows of ratings', () => {
    expect(() =>
      hireScore.run(
        [
          [1, 2],
          [1, 2],
          [1, 2],
        ],
        [
          [1, 1],
          [1, 1],
        ],
      ),
    ).toThrow('HIRE_SCORE needs as many rows of weights as of ratings: got 3 and 2');
  });

  it.each([
    [[[1, -1]], 'HIRE_SCORE needs weights of 0 or more: weight 2 is -1'],
    [[[1, 'high']], 'HIRE_SCORE needs weights of 0 or more: weight 2 is "high"'],
    [[[0, 0]], 'HIRE_SCORE needs weights of 0 or more: the weights add up to nothing'],
  ])('refuses weights %p', (weights, message) => {
    expect(() => hireScore.run([[4, 4]], weights)).toThrow(message);
  });

  it('passes over the blanks below an open column of weights', () => {
    expect(hireScore.run([[5, 1]], [[1], [1], [''], ['']])).toEqual([[50]]);
  });

  it('refuses weights that are too large to be added up', () => {
    expect(() => hireScore.run([[4, 4]], [[1e308, 1e308]])).toThrow(
      'HIRE_SCORE needs weights of 0 or more: weight 1 is 1e+308',
    );
  });

  it('says that a date is no rating', () => {
    expect(hireScore.run([[new Date(0)]], 1)).toEqual([['a date is not a rating from 1 to 5']]);
  });

  it.each([1, 0, 'five', Number.POSITIVE_INFINITY])('refuses a scale that ends at %p', (top) => {
    expect(() => hireScore.run([[1]], [[1]], top)).toThrow('HIRE_SCORE needs a scale_max above 1');
  });
});
