import { displayed } from '../../../src/simulator/cells/display';
import { typedInput } from '../../../src/simulator/cells/typedInput';

describe('typed input in en-US', () => {
  it.each([
    ['=1+1', { formula: '=1+1' }, ''],
    ['+A1*2', { formula: '=+A1*2' }, ''],
    ['+1', 1, ''],
    ['-5', -5, ''],
    ['-abc', '-abc', ''],
    ['@home', '@home', ''],
    ['=', '=', ''],
    ['1,000', 1000, '#,##0'],
    ['1,00', '1,00', ''],
    ['$2.99', 2.99, '$#,##0.00'],
    ['85%', 0.85, '0%'],
    ['1.5%', 0.015, '0.00%'],
    ['1e3', 1000, '0.00E+00'],
    ['00123', 123, ''],
    ["'00123", '00123', ''],
    ["'=1+1", '=1+1', ''],
    ["''tis", "'tis", ''],
    ['3/2/2026', 46083, 'm/d/yyyy'],
    ['2026-03-02', 46083, 'yyyy-mm-dd'],
    ['Mar 2, 2026', 46083, 'mmm d, yyyy'],
    ['2/30/2026', '2/30/2026', ''],
    ['13/2/2026', '13/2/2026', ''],
    ['2026-03-02T10:00', '2026-03-02T10:00', ''],
    ['10:30', 0.4375, 'h:mm'],
    ['10:30 PM', 0.9375, 'h:mm am/pm'],
    ['TRUE', true, ''],
    ['false', false, ''],
    ['truely', 'truely', ''],
    ['1 1/2', '1 1/2', ''],
    ['Mark', 'Mark', ''],
    ['May', 'May', ''],
    ['5 apples', '5 apples', ''],
    ['', null, ''],
  ])('reads %j as %j with the format %j', (text, content, numberFormat) => {
    expect(typedInput(text, '')).toEqual({ content, numberFormat });
  });

  it('reads 1-2 as a date', () => {
    expect(typedInput('1-2', '').numberFormat).toBe('m-d');
  });

  it('keeps numbers and dates as text in a plain-text cell', () => {
    expect(typedInput('00123', '@').content).toBe('00123');
    expect(typedInput('1-2', '@').content).toBe('1-2');
  });

  it('reads a formula even in a plain-text cell', () => {
    expect(typedInput('=1', '@').content).toEqual({ formula: '=1' });
  });
});

describe('what a cell shows', () => {
  it.each([
    [1 / 3, '', '0.3333333333'],
    [0.1 + 0.2, '', '0.3'],
    [12345678901.123, '', '12345678901'],
    [123456789012345, '', '123456789012345'],
    [1e21, '', '1E+21'],
    [1e-7, 'General', '0.0000001'],
    [46083, 'm/d/yyyy', '3/2/2026'],
    [46083.5, 'yyyy-mm-dd hh:mm', '2026-03-02 12:00'],
    [1, 'm/d/yyyy', '12/31/1899'],
    [2.99, '$#,##0.00', '$2.99'],
    [0.856, '0%', '86%'],
    [5, '@', '5'],
    [true, '0.00', 'TRUE'],
    ['text', '0.00', 'text'],
    [null, '0.00', ''],
  ])('shows %j with the format %j as %j', (value, format, text) => {
    expect(displayed(value, format)).toBe(text);
  });
});
