import { format, isDateFormat as isDatePattern } from 'numfmt';
import { CellError, type Scalar } from './value';

const dateFormats = new Map<string, boolean>();

/**
 * A value as the cell shows it.
 *
 * @param numberFormat A pattern such as `0.0%`; `''` or `General` is the automatic one.
 * @example displayed(46083, 'm/d/yyyy') // '3/2/2026'
 */
export function displayed(value: Scalar, numberFormat: string): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return isAutomatic(numberFormat) ? value : shown(value, numberFormat);
  return isAutomatic(numberFormat) || numberFormat === '@' ? plainNumber(value) : shown(value, numberFormat);
}

/** True when nothing in particular was asked for. */
function isAutomatic(numberFormat: string): boolean {
  return numberFormat === '' || numberFormat.toLowerCase() === 'general';
}

/** True when the pattern shows a date or a time. */
export function isDateFormat(numberFormat: string): boolean {
  if (numberFormat === '') return false;
  let isDate = dateFormats.get(numberFormat);
  if (isDate === undefined) {
    isDate = isDatePattern(numberFormat);
    dateFormats.set(numberFormat, isDate);
  }
  return isDate;
}

function shown(value: string | number, numberFormat: string): string {
  return format(numberFormat, value, { leap1900: false, throws: false });
}

function plainNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value === 0 ? 0 : value);
  const wholeDigits = Math.abs(value) < 1e15 ? String(Math.trunc(Math.abs(value))).length : 0;
  const rounded = String(Number(value.toPrecision(Math.max(10, wholeDigits))));
  const [digits = '', exponent] = rounded.split('e');
  if (exponent === undefined) return rounded;
  const power = Number(exponent);
  if (power < 0 && power > -10) return trimmed(value.toFixed(Math.min(20, 9 - power)));
  return `${digits}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

function trimmed(decimals: string): string {
  return decimals.replace(/0+$/, '');
}
