import { unknownWord } from '../../src/hiring/unknownWord';

describe('unknownWord', () => {
  it('says where to add a word that is like no other', () => {
    expect(unknownWord('Trial day', 'Stage', ['Offer'])).toBe(
      '"Trial day" is not a Stage; choose “Set up or repair…” to add it to Stages',
    );
  });
});
