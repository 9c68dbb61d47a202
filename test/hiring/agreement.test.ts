import { agreement, MEASURES } from '../../src/hiring/agreement';

const NONE = Number.NaN;

describe('agreement', () => {
  it('by ICC is that of the candidates whom everyone rated', () => {
    const rated = [
      [2, 1],
      [3, 2],
      [4, 3],
      [5, 4],
    ];
    expect(agreement([...rated, [5, NONE]], 'icc2')).toBe(agreement(rated, 'icc2'));
  });

  it('by alpha takes candidates with two ratings out of three', () => {
    const rows = [
      [1, 1, NONE],
      [NONE, 5, 5],
      [3, NONE, NONE],
    ];
    expect(agreement(rows, 'alpha-interval')).toBe(1);
  });

  it('takes no account of a rater who rated nobody', () => {
    const rows = [
      [1, NONE, 1],
      [4, NONE, 4],
    ];
    expect(agreement(rows, 'icc1')).toBe(1);
    expect(agreement(rows, 'kappa')).toBe(1);
  });

  it.each(MEASURES)('by %s is 1 where all agree, and nothing without spread', (measure) => {
    expect(
      agreement(
        [
          [1, 1],
          [3, 3],
          [5, 5],
        ],
        measure,
      ),
    ).toBe(1);
    expect(
      agreement(
        [
          [3, 3],
          [3, 3],
        ],
        measure,
      ),
    ).toBe('no spread');
  });

  it.each(MEASURES)('by %s needs two raters and two candidates', (measure) => {
    expect(agreement([[4], [3], [5]], measure)).toBe('fewer than 2 raters');
    expect(agreement([[4, 3]], measure)).toMatch(/^fewer than 2 candidates/);
    expect(agreement([[NONE, NONE]], measure)).toBe('no ratings');
    expect(agreement([], measure)).toBe('no ratings');
  });

  it('is nothing where raters differ and candidates do not', () => {
    expect(
      agreement(
        [
          [1, 5],
          [1, 5],
        ],
        'icc3k',
      ),
    ).toBe('the candidates do not differ more than the raters do');
  });

  it('by kappa refuses a third rater', () => {
    expect(() => agreement([[1, 2, 3]], 'kappa')).toThrow(
      'kappa needs two raters: got 3; alpha-nominal takes any number of raters',
    );
  });
});
