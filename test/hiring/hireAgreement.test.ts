import { MEASURES } from '../../src/hiring/agreement';
import { hireAgreement } from '../../src/hiring/hireAgreement';

// Shrout & Fleiss (1979), Psychological Bulletin 86:420–428
const PUBLISHED = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

function found(ratings: unknown, measure?: unknown): unknown {
  return hireAgreement.run(ratings, measure)[0]?.[0];
}

describe('HIRE_AGREEMENT', () => {
  // The published values, to the two digits that were published.
  it.each([
    ['icc1', 0.17],
    ['icc2', 0.29],
    ['icc3', 0.71],
    ['icc1k', 0.44],
    ['icc2k', 0.62],
    ['icc3k', 0.91],
  ])('%s of the published ratings is %p', (measure, value) => {
    expect(found(PUBLISHED, measure)).toBeCloseTo(value, 2);
  });

  it('ignores blank rows, as an open range has them', () => {
    expect(found([...PUBLISHED, ['', '', '', ''], ['', ' ', '', '']], 'icc2k')).toBe(found(PUBLISHED, 'icc2k'));
  });

  it('ignores a column that nobody filled in', () => {
    expect(
      found(
        PUBLISHED.map((row) => [...row, '']),
        'icc2k',
      ),
    ).toBe(found(PUBLISHED, 'icc2k'));
  });

  it('measures by alpha-interval when no measure is given', () => {
    expect(found(PUBLISHED)).toBe(found(PUBLISHED, 'alpha-interval'));
    expect(found(PUBLISHED, '')).toBe(found(PUBLISHED, 'Alpha-Interval '));
  });

  it.each(['Not asked', 'n/a', 'NA', '-', '—', ''])('takes %p as a missing rating', (word) => {
    expect(
      found([
        [1, 1],
        [5, 5],
        [3, word],
      ]),
    ).toBe(1);
  });

  it.each(['icc2', 'kappa'])('leaves out incomplete rows by %s', (measure) => {
    expect(
      found(
        [
          [1, 1],
          [5, 5],
          [3, 'N/A'],
        ],
        measure,
      ),
    ).toBe(1);
  });

  it.each([
    ['four', '"four" is not a rating of 1 or more'],
    ['4', '"4" is not a rating of 1 or more'],
    [0, '0 is below 1, the lowest rating'],
    ['#REF!', '#REF! is not a rating of 1 or more'],
    [true, 'true is not a rating of 1 or more'],
  ])('refuses %p, naming its row', (cell, complaint) => {
    expect(() =>
      found([
        [4, 5],
        ['', ''],
        [3, cell],
      ]),
    ).toThrow(`HIRE_AGREEMENT can’t use row 3 of the ratings: ${complaint}`);
  });

  it('takes any number for a category', () => {
    expect(
      found(
        [
          [0, 0],
          [1, 1],
        ],
        'kappa',
      ),
    ).toBe(1);
    expect(() =>
      found(
        [
          [0, 0],
          [1, '1'],
        ],
        'alpha-nominal',
      ),
    ).toThrow('HIRE_AGREEMENT can’t use row 2 of the ratings: "1" is not a number');
  });

  it.each(MEASURES)('says by %s what makes it undefined', (measure) => {
    expect(
      found(
        [
          [3, 3],
          [3, 3],
          [3, 3],
        ],
        measure,
      ),
    ).toBe('Undefined: no spread');
    expect(found([[4], [3], [5]], measure)).toBe('Undefined: fewer than 2 raters');
    expect(found([[4, 3]], measure)).toMatch(/^Undefined: fewer than 2 candidates/);
    expect(found('', measure)).toBe('Undefined: no ratings');
  });

  it('refuses a measure that it does not know', () => {
    expect(() => found(PUBLISHED, 'icc4')).toThrow(
      'HIRE_AGREEMENT needs one of the measures icc1, icc2, icc3, icc1k, icc2k, icc3k, alpha-nominal, alpha-ordinal, alpha-interval, alpha-ratio, kappa: got "icc4"',
    );
  });
});
