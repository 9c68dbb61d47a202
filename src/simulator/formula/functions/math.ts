import { CellError, type Matrix } from '../../cells/value';
import { toNumber } from '../coercion';
import { define, repeating } from '../declare';
import { BINARY, power, quotient, UNARY } from '../operators';
import { ANY, MATRIX, NUMBER, optional, RAW, WHOLE } from '../parameters';
import { flat, widthOf } from '../values';

/** As in Sheets: beyond it MOD would lose its last digits. */
const MOST_TIMES = 1_125_900_000_000;

/** Arithmetic and rounding. */
export const MATH = {
  ABS: define([NUMBER], Math.abs),
  SIGN: define([NUMBER], (number) => Math.sign(number)),
  INT: define([NUMBER], Math.floor),
  TRUNC: define([NUMBER, optional(WHOLE, 0)], (number, places) => rounded(number, places, Math.trunc)),
  ROUND: define([NUMBER, optional(WHOLE, 0)], (number, places) => rounded(number, places, halfUp)),
  ROUNDUP: define([NUMBER, optional(WHOLE, 0)], (number, places) => rounded(number, places, awayFromZero)),
  ROUNDDOWN: define([NUMBER, optional(WHOLE, 0)], (number, places) => rounded(number, places, Math.trunc)),
  MOD: define([NUMBER, NUMBER], (dividend, divisor) => {
    const times = Math.floor(quotient(dividend, divisor));
    if (Math.abs(times) > MOST_TIMES)
      throw new CellError('#NUM!', 'The divisor goes into the dividend too many times.');
    return dividend - divisor * times;
  }),
  QUOTIENT: define([NUMBER, NUMBER], (dividend, divisor) => Math.trunc(quotient(dividend, divisor))),
  POWER: define([NUMBER, NUMBER], power),
  POW: define([NUMBER, NUMBER], power),
  SQRT: define([NUMBER], (number) => {
    if (number < 0) throw new CellError('#NUM!', 'SQRT needs a number that is not negative.');
    return Math.sqrt(number);
  }),
  PI: define([], () => Math.PI),
  RAND: define([], Math.random),
  RANDBETWEEN: define([NUMBER, NUMBER], (low, high) => {
    if (high < low) throw new CellError('#NUM!', 'RANDBETWEEN needs the lower number first.');
    return Math.ceil(low) + Math.floor(Math.random() * (Math.floor(high) - Math.ceil(low) + 1));
  }),
  ADD: define([RAW, RAW], BINARY['+']),
  MINUS: define([RAW, RAW], BINARY['-']),
  MULTIPLY: define([RAW, RAW], BINARY['*']),
  DIVIDE: define([RAW, RAW], BINARY['/']),
  CONCAT: define([RAW, RAW], BINARY['&']),
  EQ: define([RAW, RAW], BINARY['=']),
  NE: define([RAW, RAW], BINARY['<>']),
  LT: define([RAW, RAW], BINARY['<']),
  LTE: define([RAW, RAW], BINARY['<=']),
  GT: define([RAW, RAW], BINARY['>']),
  GTE: define([RAW, RAW], BINARY['>=']),
  UMINUS: define([RAW], UNARY['-']),
  UPLUS: define([RAW], UNARY['+']),
  UNARY_PERCENT: define([RAW], UNARY['%']),
  SUMPRODUCT: repeating([], [MATRIX], (...factors) => sumOfProducts(factors.map(([matrix]) => matrix)), {
    inArrays: true,
  }),
  ISBETWEEN: define(
    [ANY, ANY, ANY, optional(RAW, true), optional(RAW, true)],
    (value, low, high, withLow, withHigh) => {
      const above = withLow === false ? BINARY['>'](value, low) : BINARY['>='](value, low);
      const below = withHigh === false ? BINARY['<'](value, high) : BINARY['<='](value, high);
      return above === true && below === true;
    },
  ),
};

function sumOfProducts(arrays: readonly Matrix[]): number {
  const [first = []] = arrays;
  if (arrays.some((array) => array.length !== first.length || widthOf(array) !== widthOf(first)))
    throw new CellError('#VALUE!', 'SUMPRODUCT has mismatched range sizes.');
  const lists = arrays.map(flat);
  let total = 0;
  for (let index = 0; index < first.length * widthOf(first); index++) {
    let product = 1;
    for (const list of lists) product *= factor(list[index] ?? null);
    total += product;
  }
  return total;
}

/** Text in a factor of SUMPRODUCT counts as 0. */
function factor(value: Parameters<typeof toNumber>[0]): number {
  return typeof value === 'string' ? 0 : toNumber(value);
}

/** Rounds at a decimal place; the decimal form is taken as the truth, so that 1.005 lies halfway. */
function rounded(number: number, places: number, round: (scaled: number) => number): number {
  const scaled = Number(`${number}e${places}`);
  const exact = Number.isNaN(scaled) ? number * 10 ** places : scaled;
  const whole = round(Number(exact.toPrecision(15)));
  const back = Number(`${whole}e${-places}`);
  return Number.isNaN(back) ? whole / 10 ** places : back;
}

function halfUp(number: number): number {
  return Math.sign(number) * Math.round(Math.abs(number));
}

function awayFromZero(number: number): number {
  return Math.sign(number) * Math.ceil(Math.abs(number));
}
