import { requiredDay } from '../../src/retention/requiredDay';

describe('a day that a formula can’t do without', () => {
  it('is a date of any kind, from a cell too', () => {
    expect(requiredDay('RETAIN_TURNOVER', 'from', '2026-03-04')).toBe('2026-03-04');
    expect(requiredDay('RETAIN_TURNOVER', 'from', [['3/4/2026']])).toBe('2026-03-04');
    expect(requiredDay('RETAIN_TURNOVER', 'from', 46085)).toBe('2026-03-04');
  });

  it.each([
    [undefined, 'a date from 1950 to 2100 as from: got nothing'],
    ['', 'a date from 1950 to 2100 as from: got nothing'],
    ['soon', 'a date from 1950 to 2100 as from: got "soon"'],
    [2025, 'a date from 1950 to 2100 as from: got 2025'],
    [[['1/1/2025'], ['1/2/2025']], 'one cell as from: got 2 cells'],
  ])('is not %j', (argument, complaint) => {
    expect(() => requiredDay('RETAIN_TURNOVER', 'from', argument)).toThrow(`RETAIN_TURNOVER needs ${complaint}`);
  });
});
