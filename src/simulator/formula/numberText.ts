import { serialOfText } from './serialOfText';

/**
 * The number that Sheets reads in a text: digits, thousands separators, `$`, percent, a date or a time of day.
 *
 * @returns `undefined` when the text is no number; empty text is none.
 */
export function numberInText(text: string): number | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  return plainNumber(trimmed) ?? serialOfText(trimmed);
}

/** The text of a number as `&` joins it: 15 significant digits, with a power of ten from 1E+15 on. */
export function textOfNumber(number: number): string {
  const rounded = Number(number.toPrecision(15));
  return (Math.abs(rounded) >= 1e15 ? rounded.toExponential() : String(rounded)).replace(
    /e([+-])(\d+)$/,
    (_, sign: string, power: string) => `E${sign}${power.padStart(2, '0')}`,
  );
}

const PLAIN = /^([-+]?)(\$?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[-+]?\d+)?(%?)$/i;

function plainNumber(text: string): number | undefined {
  const signed = text.replace(/^\$([-+])/, '$1$').replace(/^\((.+)\)$/, '-$1');
  const parts = PLAIN.exec(signed);
  if (parts === null) return undefined;
  const [, sign, , digits = '', power = '', percent] = parts;
  const size = Number(digits.replace(/,/g, '') + power) / (percent === '%' ? 100 : 1);
  if (!Number.isFinite(size)) return undefined;
  return sign === '-' ? -size : size;
}
