import { groups } from '../../../src/retention/dashboard/groups';

const found = (words: readonly (string | undefined)[]) =>
  groups(words, (word) => word, 'none').map(({ word, items }) => [word, items.length]);

describe('groups by a word', () => {
  it('have the same word whatever its capitals and blanks, shown as it is typed most often', () => {
    expect(found(['MA', 'ma', ' MA ', 'RN'])).toEqual([
      ['MA', 3],
      ['RN', 1],
    ]);
  });

  it('stand the largest first, equal ones by their words', () => {
    expect(found(['B', 'A', 'C', 'C'])).toEqual([
      ['C', 2],
      ['A', 1],
      ['B', 1],
    ]);
  });

  it('keep blanks together', () => {
    expect(found([undefined, ' ', 'A'])).toEqual([
      ['none', 2],
      ['A', 1],
    ]);
  });

  it('tell words of other scripts apart', () => {
    expect(found(['内科', '外科'])).toHaveLength(2);
  });

  it('lose nobody', () => {
    expect(found([])).toEqual([]);
  });
});
