import { CellError, type Scalar } from '../cells/value';
import { numberInText, textOfNumber } from './numberText';

/**
 * A value where arithmetic needs a number: blank and empty text are 0, TRUE is 1, other text counts when it reads as a number
 * or a date.
 *
 * @throws CellError the value itself when it is an error, `#VALUE!` for other text.
 */
export function toNumber(value: Scalar): number {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof CellError) throw value;
  const number = value === '' ? 0 : numberInText(value);
  if (number === undefined) throw new CellError('#VALUE!', `The text '${value}' cannot be read as a number.`);
  return number;
}

/**
 * A value where text is needed: blank is '', TRUE is "TRUE".
 *
 * @throws CellError the value itself when it is an error.
 */
export function toText(value: Scalar): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return textOfNumber(value);
  if (value instanceof CellError) throw value;
  if (value === null) return '';
  return value ? 'TRUE' : 'FALSE';
}

/**
 * A value where TRUE or FALSE is needed: 0 and blank are FALSE, other numbers TRUE, of texts only "true" and "false".
 *
 * @throws CellError the value itself when it is an error, `#VALUE!` for other text.
 */
export function toBoolean(value: Scalar): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (value instanceof CellError) throw value;
  if (/^true$/i.test(value)) return true;
  if (/^false$/i.test(value)) return false;
  throw new CellError('#VALUE!', `The text '${value}' cannot be read as TRUE or FALSE.`);
}

/**
 * The order of two values, below 0 when the first comes first: numbers before text before FALSE before TRUE, text without
 * regard to case. Blank is as the other value needs it: 0, '' or FALSE.
 *
 * @throws CellError the value itself when one is an error.
 */
export function compareValues(one: Scalar, other: Scalar): number {
  if (one instanceof CellError) throw one;
  if (other instanceof CellError) throw other;
  const left = one ?? blankBeside(other);
  const right = other ?? blankBeside(one);
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right);
  if (typeof left === typeof right) return Number(left) - Number(right);
  return kindRank(left) - kindRank(right);
}

/** The order of two texts without regard to case. */
export function compareTexts(one: string, other: string): number {
  const left = one.toLowerCase();
  const right = other.toLowerCase();
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function blankBeside(other: Scalar): string | number | boolean {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function kindRank(value: string | number | boolean): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}
