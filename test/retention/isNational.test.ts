import { isNational } from '../../src/retention/isNational';

describe('a row of market pay', () => {
  it.each(['', ' ', 'United States', 'U.S.', 'USA'])('is national by the area “%s”', (area) => {
    expect(isNational({ area })).toBe(true);
  });

  it.each(['Ohio', 'Columbus, OH', 'US Virgin Islands'])('is not national by the area “%s”', (area) => {
    expect(isNational({ area })).toBe(false);
  });
});
