import { retainEnps } from '../../src/retention/retainEnps';

function column(...scores: readonly unknown[]): readonly (readonly unknown[])[] {
  return scores.map((score) => [score]);
}

describe('RETAIN_ENPS', () => {
  it('is the percent of promoters minus that of detractors, not rounded', () => {
    // shared/oracles/enps.json, main vector, minus one sixth
    expect(retainEnps.run(column(9, 10, 9, 8, 7, 6, 5, 10, 3, 9))).toEqual([[20]]);
    expect(retainEnps.run(column(9, 7, 7, 7, 2, 2))).toEqual([[expect.closeTo(-16.6666666667, 9)]]);
  });

  it('takes answers in a row', () => {
    expect(retainEnps.run([[9, 10, 10, 9, 9]])).toEqual([[100]]);
  });

  it('ignores blank cells, and N/A and the like', () => {
    expect(retainEnps.run(column(10, 9, '', 7, 'N/A', 6, 8, ' ', '-'))).toEqual([[20]]);
  });

  it.each([[column(9, 9, 9, 9)], [column('', '')], [9]])('hides the score of %j', (scores) => {
    expect(retainEnps.run(scores)).toEqual([['Hidden: fewer than 5 answers']]);
  });

  it('needs scores', () => {
    expect(() => retainEnps.run()).toThrow('RETAIN_ENPS needs scores: got no scores');
  });

  it.each([
    [11, '11'],
    [-1, '-1'],
    [7.5, '7.5'],
    ['9', '"9"'],
    [true, 'true'],
    ['#REF!', '#REF!'],
    ['yes', '"yes"'],
  ])('refuses %j, and names the row', (score, shown) => {
    expect(() => retainEnps.run(column(9, '', score))).toThrow(
      `RETAIN_ENPS needs whole numbers from 0 to 10 as scores: got ${shown} in row 3`,
    );
  });
});
