import { hireRank } from '../../src/hiring/hireRank';

describe('HIRE_RANK', () => {
  it('is blank for blanks and texts', () => {
    expect(hireRank.run([[90], [''], ['not a rating'], [80]])).toEqual([[1], [''], [''], [2]]);
  });

  it('is blank where groups are given and one is not', () => {
    expect(hireRank.run([[90], [80]], [[''], ['MA']])).toEqual([[''], [1]]);
  });

  it('is blank for a single cell whose group is blank', () => {
    expect(hireRank.run(90, '')).toEqual([['']]);
  });

  it('ranks a single cell', () => {
    expect(hireRank.run(50)).toEqual([[1]]);
  });

  it('refuses scores and groups of different length', () => {
    expect(() => hireRank.run([[1], [2]], [['a']])).toThrow(
      'HIRE_RANK needs one group per score: got 2 scores and 1 group',
    );
  });

  it('refuses more than one column', () => {
    expect(() => hireRank.run([[1, 2]])).toThrow('HIRE_RANK needs the scores in one column: got 2 columns');
  });
});
