import { cellAddress, cellOf } from '../../../src/preview/page/address';

describe('an address', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('has for column %i the letters %s', (column, letters) => {
    expect(cellAddress(0, column)).toBe(`${letters}1`);
  });

  it('counts rows from 1', () => {
    expect(cellAddress(0, 27)).toBe('AB1');
  });

  it('may be typed in small letters, with dollar signs and blanks', () => {
    expect([cellOf('b12'), cellOf('$B$12'), cellOf(' B12 ')]).toEqual(new Array(3).fill({ row: 11, column: 1 }));
  });

  it.each(['', 'B', '12', 'B0', 'B-1', 'ABCD1', 'B1:C2', 'Ä1'])('is not “%s”', (text) => {
    expect(cellOf(text)).toBeUndefined();
  });
});
