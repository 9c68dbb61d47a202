import { CellError, type Scalar } from '../cells/value';
import { compareValues, toNumber, toText } from './coercion';
import type { BinaryOperator, UnaryOperator } from './syntax';

/** What each operator between two single values does. */
export const BINARY: Readonly<Record<BinaryOperator, (left: Scalar, right: Scalar) => Scalar>> = {
  '+': (left, right) => toNumber(left) + toNumber(right),
  '-': (left, right) => toNumber(left) - toNumber(right),
  '*': (left, right) => toNumber(left) * toNumber(right),
  '/': (left, right) => quotient(toNumber(left), toNumber(right)),
  '^': (left, right) => power(toNumber(left), toNumber(right)),
  '&': (left, right) => toText(left) + toText(right),
  '=': (left, right) => compareValues(left, right) === 0,
  '<>': (left, right) => compareValues(left, right) !== 0,
  '<': (left, right) => compareValues(left, right) < 0,
  '<=': (left, right) => compareValues(left, right) <= 0,
  '>': (left, right) => compareValues(left, right) > 0,
  '>=': (left, right) => compareValues(left, right) >= 0,
};

/** What each sign before or after a single value does. A plus leaves even text as it is. */
export const UNARY: Readonly<Record<UnaryOperator, (value: Scalar) => Scalar>> = {
  '-': (value) => 0 - toNumber(value),
  '+': (value) => value,
  '%': (value) => toNumber(value) / 100,
};

/**
 * One number divided by another.
 *
 * @throws CellError `#DIV/0!` when the divisor is 0.
 */
export function quotient(dividend: number, divisor: number): number {
  if (divisor === 0) throw new CellError('#DIV/0!', 'Division by zero.');
  return dividend / divisor;
}

/**
 * A number raised to a power.
 *
 * @throws CellError `#NUM!` where there is no real result.
 */
export function power(base: number, exponent: number): number {
  if (base === 0 && exponent === 0) throw new CellError('#NUM!', 'POWER(0,0) is not defined.');
  return base < 0 && isOddRoot(exponent) ? -((-base) ** exponent) : base ** exponent;
}

/** 1/3, 1/5 and so on: the only fractions that a negative number can be raised to. */
function isOddRoot(exponent: number): boolean {
  const root = 1 / exponent;
  return Math.abs(exponent) < 1 && Math.abs(root % 2) > 1 - 1e-9 && Math.abs(root % 2) < 1 + 1e-9;
}
