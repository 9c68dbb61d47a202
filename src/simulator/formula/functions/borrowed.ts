import * as lent from '@formulajs/formulajs';
import { borrow } from '../borrow';
import type { CellFunction } from '../declare';

/** Functions that formulajs works out as Sheets does. */
export const BORROWED: Readonly<Record<string, CellFunction>> = {
  ACOS: borrow('n', lent.ACOS),
  ACOSH: borrow('n', lent.ACOSH),
  ACOT: borrow('n', lent.ACOT),
  ACOTH: borrow('n', lent.ACOTH),
  ARABIC: borrow('t', (text) => lent.ARABIC(String(text).toUpperCase())),
  ASIN: borrow('n', lent.ASIN),
  ASINH: borrow('n', lent.ASINH),
  ATAN: borrow('n', lent.ATAN),
  ATAN2: borrow('nn', (x, y) => (x === 0 && y === 0 ? new Error('#DIV/0!') : Math.atan2(Number(y), Number(x)))),
  ATANH: borrow('n', lent.ATANH),
  BASE: borrow('nn?n', (number, radix, length) => {
    const isValid = Number(number) >= 0 && Number(radix) >= 2 && Number(radix) <= 36;
    return isValid
      ? Math.trunc(Number(number))
          .toString(Math.trunc(Number(radix)))
          .toUpperCase()
          .padStart(Number(length ?? 0), '0')
      : Number.NaN;
  }),
  BITAND: borrow('nn', lent.BITAND),
  BITLSHIFT: borrow('nn', lent.BITLSHIFT),
  BITOR: borrow('nn', lent.BITOR),
  BITRSHIFT: borrow('nn', lent.BITRSHIFT),
  BITXOR: borrow('nn', lent.BITXOR),
  CEILING: borrow('n?n', (number, factor = 1) => lent.CEILING(number, factor)),
  'CEILING.MATH': borrow('n?nn', lent.CEILINGMATH),
  'CEILING.PRECISE': borrow('n?n', lent.CEILINGPRECISE),
  'ISO.CEILING': borrow('n?n', lent.CEILINGPRECISE),
  COMBIN: borrow('nn', lent.COMBIN),
  COMBINA: borrow('nn', lent.COMBINA),
  COS: borrow('n', lent.COS),
  COSH: borrow('n', lent.COSH),
  COT: borrow('n', lent.COT),
  COTH: borrow('n', lent.COTH),
  CSC: borrow('n', lent.CSC),
  CSCH: borrow('n', (number) => (number === 0 ? new Error('#DIV/0!') : 1 / Math.sinh(Number(number)))),
  DECIMAL: borrow('tn', lent.DECIMAL),
  DEGREES: borrow('n', lent.DEGREES),
  EVEN: borrow('n', lent.EVEN),
  EXP: borrow('n', (number) => Math.exp(Number(number))),
  FACT: borrow('n', lent.FACT),
  FACTDOUBLE: borrow('n', (number) => (Number(number) < 0 ? Number.NaN : lent.FACTDOUBLE(number))),
  FLOOR: borrow('n?n', (number, factor = 1) => lent.FLOOR(number, factor)),
  'FLOOR.MATH': borrow('n?nn', lent.FLOORMATH),
  'FLOOR.PRECISE': borrow('n?n', lent.FLOORPRECISE),
  GCD: borrow('l*', (...numbers) => overWholes(lent.GCD, numbers)),
  ISEVEN: borrow('n', lent.ISEVEN),
  ISODD: borrow('n', lent.ISODD),
  LCM: borrow('l*', (...numbers) => overWholes(lent.LCM, numbers)),
  LN: borrow('n', lent.LN),
  LOG: borrow('n?n', (number, base = 10) => (base === 10 ? Math.log10(Number(number)) : lent.LOG(number, base))),
  LOG10: borrow('n', (number) => Math.log10(Number(number))),
  MROUND: borrow('nn', lent.MROUND),
  MULTINOMIAL: borrow('l*', (...numbers) => overWholes(lent.MULTINOMIAL, numbers)),
  ODD: borrow('n', lent.ODD),
  RADIANS: borrow('n', lent.RADIANS),
  ROMAN: borrow('n?n', (number, form = 0) => (form === 0 ? lent.ROMAN(number) : new Error('#NAME?'))),
  SEC: borrow('n', lent.SEC),
  SECH: borrow('n', lent.SECH),
  SERIESSUM: borrow('nnnl', lent.SERIESSUM),
  SIN: borrow('n', lent.SIN),
  SINH: borrow('n', lent.SINH),
  SQRTPI: borrow('n', lent.SQRTPI),
  SUMX2MY2: borrow('ll', lent.SUMX2MY2),
  SUMX2PY2: borrow('ll', lent.SUMX2PY2),
  SUMXMY2: borrow('ll', lent.SUMXMY2),
  TAN: borrow('n', lent.TAN),
  TANH: borrow('n', lent.TANH),
  DAYS360: borrow('nn?b', lent.DAYS360),
  YEARFRAC: borrow('nn?n', (start, end, basis) => lent.YEARFRAC(start, end, Math.trunc(Number(basis ?? 0)))),
};

/** Cuts fractions off; negative numbers have no result. */
function overWholes(run: (...numbers: number[]) => unknown, lists: readonly unknown[]): unknown {
  const numbers = lists.flat().map((value) => Math.trunc(Number(value)));
  return numbers.some((number) => !(number >= 0)) ? Number.NaN : run(...numbers);
}
