import { likelyMeant, stageFinder, unknownWord } from '../../src/hiring/stageFinder';

describe('stageFinder', () => {
  it('finds a stage in any case and punctuation', () => {
    expect(stageFinder([{ stage: 'Phone screen' }])('phone-screen')).toEqual({ stage: 'Phone screen' });
  });
});

describe('likelyMeant', () => {
  it('is the word one letter away', () => {
    expect(likelyMeant('offr', ['Applied', 'Offer'])).toBe('Offer');
  });

  it('is nothing for short words', () => {
    expect(likelyMeant('MA', ['PA'])).toBeUndefined();
  });
});

describe('unknownWord', () => {
  it('says where to add a word that is like no other', () => {
    expect(unknownWord('Trial day', 'Stage', ['Offer'])).toBe(
      '"Trial day" is not a Stage; choose “Set up or repair…” to add it to Stages',
    );
  });
});
