import { blockOf, cellAddress } from '../../../src/preview/page/address';

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
    const cell = { row: 11, column: 1, rows: 1, columns: 1 };
    expect([blockOf('b12'), blockOf('$B$12'), blockOf(' B12 ')]).toEqual([cell, cell, cell]);
  });

  it('may be that of a block, from any of its corners', () => {
    const block = { row: 1, column: 0, rows: 3, columns: 3 };
    expect([blockOf('A2:C4'), blockOf('c4:a2'), blockOf('A4 : C2')]).toEqual([block, block, block]);
  });

  it.each(['', 'B', '12', 'B0', 'B-1', 'ABCD1', 'B1:', 'B1:C2:D3', 'Ä1'])('is not “%s”', (text) => {
    expect(blockOf(text)).toBeUndefined();
  });
});
