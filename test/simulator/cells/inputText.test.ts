import fc from 'fast-check';
import { inputText } from '../../../src/simulator/cells/inputText';
import { typedInput } from '../../../src/simulator/cells/typedInput';

describe('what stands in a cell when editing begins', () => {
  it.each([
    [null, '', ''],
    ['Ann', '', 'Ann'],
    [1.5, '', '1.5'],
    [0.1, '#,##0.00', '0.1'],
    [true, '', 'TRUE'],
    [{ formula: '=A1' }, '', '=A1'],
    [46083, 'mmm d', '3/2/2026'],
    [46083.75, 'm/d/yyyy', '3/2/2026 18:00:00'],
    [0.75, 'h:mm', '6:00:00 PM'],
    [1.25, '[h]:mm', '30:00:00'],
    [0.855, '0%', '85.5%'],
    [1234.5, '$#,##0.00', '1234.5'],
    ['00123', '', "'00123"],
    ['=A1', '', "'=A1"],
    ["'quoted", '', "''quoted"],
    ['true', '', "'true"],
    ['00123', '@', '00123'],
  ])('is for %j with the format %j the text %j', (content, numberFormat, text) => {
    expect(inputText(content, numberFormat)).toBe(text);
  });

  it.each(['', '@', '0%', 'm/d/yyyy'])('gives any text back when it is typed again, with the format %j', (format) => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        expect(typedInput(inputText(text, format), format).content).toBe(text);
      }),
    );
  });

  it.each(['', '0%', 'm/d/yyyy', '#,##0'])(
    'gives any number back when it is typed again, with the format %j',
    (format) => {
      const numbers = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 });
      fc.assert(
        fc.property(numbers, (number) => {
          const { content } = typedInput(inputText(number, format), format);
          expect(Math.abs(Number(content) - number)).toBeLessThanOrEqual(Math.max(6e-6, Math.abs(number) * 1e-14));
        }),
      );
    },
  );
});
