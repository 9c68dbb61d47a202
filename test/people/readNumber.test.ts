import fc from 'fast-check';
import { readNumber } from '../../src/people/readNumber';

describe('readNumber', () => {
  it.each([
    ['4', 4],
    [' 4 ', 4],
    ['0', 0],
    ['.5', 0.5],
    ['1,234.56', 1234.56],
    ['1.234,56', 1234.56],
    ['1.234.567', 1234567],
    ['1 234,5', 1234.5],
    ['1\u00a0234,5', 1234.5],
    ['1\u2009234', 1234],
    ['1,234', 1234],
    ['1.234', 1.234],
    ['4,5', 4.5],
    ['85%', 0.85],
    ['85 %', 0.85],
    ['\u22123', -3],
    ['４．５', 4.5],
    ['٤', 4],
    ['٤٫٥', 4.5],
    ['$1,200', 1200],
    ['-$1,200.50', -1200.5],
    ['€1.200', 1200],
    ['15550100199', 15550100199],
  ])('reads "%s"', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  it.each([
    '',
    '   ',
    'four',
    '45-50k',
    '4+',
    '>20',
    '4.5.',
    '4/5',
    '10/49',
    'Oct-49',
    '01960',
    '0x1F',
    '1e3',
    '1E500',
    '1.555E+10',
    '1,23,456',
    '--5',
    '5²',
    'Infinity',
    '%',
  ])('finds no number in "%s"', (text) => {
    expect(readNumber(text)).toBeUndefined();
  });

  it('reads every whole number as Sheets shows it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (n) => {
        const grouped = String(n).replace(/\B(?=(\d{3})+$)/g, ',');
        return readNumber(grouped) === n && readNumber(String(n)) === n;
      }),
    );
  });
});
