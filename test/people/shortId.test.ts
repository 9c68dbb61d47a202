import fc from 'fast-check';
import { shortId } from '../../src/people/shortId';

describe('shortId', () => {
  it('is the FNV-1a hash of a text, the last 30 bits of it in base 32', () => {
    // draft-eastlake-fnv, test vectors of 32 bits: "a" e40c292c, "foobar" bf9cf968; base 32 after Crockford
    expect([shortId('a'), shortId('foobar')]).toEqual(['J0RA9C', 'ZSSYB8']);
  });

  it('is the same in any case, and with blanks around', () => {
    expect(shortId(' Ana@Example.com ')).toBe(shortId('ana@example.com'));
  });

  it('has six digits or capitals, none of which can be misread', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => /^[0-9A-HJKMNP-TV-Z]{6}$/.test(shortId(text))));
  });

  it('is another one when a single letter is another one', () => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789-/#');
    fc.assert(
      fc.property(fc.string(), letter, letter, fc.string(), (before, one, other, after) => {
        fc.pre(one !== other);
        return shortId(`${before}${one}${after}`) !== shortId(`${before}${other}${after}`);
      }),
    );
  });
});
