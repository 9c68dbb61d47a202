import { isTooEarly } from '../../../src/people/spells/isTooEarly';

describe('a date before those that count', () => {
  it.each(['3/2/1948', '1948-03-02', 'Mar 2, 1949', '1/1/1900', '2/29/1948'])('is %s', (cell) => {
    expect(isTooEarly(cell)).toBe(true);
  });

  it.each(['3/2/1950', '1950-03-02', 'in 1948', '1948', '13/32/1948', '', 1948, undefined])('is not %j', (cell) => {
    expect(isTooEarly(cell)).toBe(false);
  });
});
