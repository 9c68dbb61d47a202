import { format } from 'numfmt';
import { CellError, type Scalar } from '../../cells/value';
import { toText } from '../coercion';
import { define } from '../declare';
import { numberInText } from '../numberText';
import { ANY, BOOLEAN, NUMBER, optional, TEXT, WHOLE } from '../parameters';

/** Numbers as text in a number format. */
export const TEXT_FORMATS = {
  TEXT: define([ANY, TEXT], (value, pattern) => shown(value, pattern)),
  FIXED: define([NUMBER, optional(WHOLE, 2), optional(BOOLEAN, false)], (number, places, isPlain) =>
    grouped(number, places, isPlain ? '0' : '#,##0'),
  ),
  DOLLAR: define([NUMBER, optional(WHOLE, 2)], (number, places) => grouped(number, places, '$#,##0')),
};

function shown(value: Scalar, pattern: string): string {
  if (pattern === '') return '';
  if (typeof value === 'boolean') return toText(value);
  const number = typeof value === 'string' ? numberInText(value) : Number(value);
  if (number === undefined) return toText(value);
  try {
    return format(pattern, number, { throws: true });
  } catch {
    throw new CellError('#VALUE!', `'${pattern}' is not a number format.`);
  }
}

function grouped(number: number, places: number, whole: string): string {
  const rounded = places < 0 ? Math.round(number * 10 ** places) / 10 ** places : number;
  return format(places > 0 ? `${whole}.${'0'.repeat(places)}` : whole, rounded);
}
