import { withoutInvisible } from '../workbook/cell';

/** Sign, currency sign and percent sign, in every place where people put them. */
const PARTS = /^([-+]?) ?([$€£¥]?) ?([-+]?)(\S.*?) ?(%?)$/;
const GROUPED: readonly { readonly shape: RegExp; readonly group: RegExp }[] = [
  { shape: /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/, group: /,/g },
  { shape: /^[1-9]\d{0,2}(\.\d{3})+,\d+$|^[1-9]\d{0,2}(\.\d{3}){2,}$/, group: /\./g },
  { shape: /^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/, group: / /g },
  { shape: /^(0|[1-9]\d*)([.,]\d+)?$|^[.,]\d+$/, group: /(?!)/g },
];
const THOUSANDS_OF_MONEY = /^[1-9]\d{0,2}\.\d{3}$/;

/**
 * Reads a number that was typed as text: with commas, dots or spaces between the thousands, a decimal comma, a percent
 * sign, a currency sign before it, or digits of another script. Blank text is no number; neither are ranges, fractions,
 * bounds (`4+`, `>20`), powers of ten and digits with a leading zero such as postal codes.
 *
 * @param text What stands in the cell.
 * @returns The number, percents as shares of 1; `undefined` when the text is none.
 * @example readNumber('1,234.56') // 1234.56
 * @example readNumber('1.234,56') // 1234.56
 * @example readNumber('85%') // 0.85
 * @example readNumber('€1.200') // 1200
 * @example readNumber('4+') // undefined
 */
export function readNumber(text: string): number | undefined {
  const [, before = '', currency, after = '', digits = '', percent] = PARTS.exec(plainSigns(text)) ?? [];
  if (before && after) return undefined;
  const decimal = currency && THOUSANDS_OF_MONEY.test(digits) ? digits.replace('.', '') : decimalOf(digits);
  if (decimal === undefined) return undefined;
  const value = Number(`${before}${after}${decimal}${percent ? 'e-2' : ''}`);
  return Number.isFinite(value) ? value : undefined;
}

function decimalOf(digits: string): string | undefined {
  const found = GROUPED.find(({ shape }) => shape.test(digits));
  return found && digits.replace(found.group, '').replace(',', '.');
}

/** Full-width and Arabic signs as the usual ones, every space as a blank. */
function plainSigns(text: string): string {
  return withoutInvisible(text)
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/\u066b/g, '.')
    .replace(/[\u066c\u060c]/g, ',')
    .replace(/\u066a/g, '%')
    .replace(/\u2212/g, '-')
    .replace(/\s/g, ' ')
    .trim();
}
