import * as lent from '@formulajs/formulajs';
import { borrow } from '../borrow';
import type { CellFunction } from '../declare';
import { textOfNumber } from '../numberText';

/** Number bases, complex numbers and units that formulajs works out as Sheets does. */
export const BORROWED_ENGINEERING: Readonly<Record<string, CellFunction>> = {
  BIN2DEC: borrow('t', lent.BIN2DEC),
  BIN2HEX: borrow('t?n', (digits, places) => upperCase(lent.BIN2HEX(digits, places))),
  BIN2OCT: borrow('t?n', lent.BIN2OCT),
  DEC2BIN: borrow('n?n', lent.DEC2BIN),
  DEC2HEX: borrow('n?n', (digits, places) => upperCase(lent.DEC2HEX(digits, places))),
  DEC2OCT: borrow('n?n', lent.DEC2OCT),
  HEX2BIN: borrow('t?n', lent.HEX2BIN),
  HEX2DEC: borrow('t', lent.HEX2DEC),
  HEX2OCT: borrow('t?n', lent.HEX2OCT),
  OCT2BIN: borrow('t?n', lent.OCT2BIN),
  OCT2DEC: borrow('t', lent.OCT2DEC),
  OCT2HEX: borrow('t?n', (digits, places) => upperCase(lent.OCT2HEX(digits, places))),
  COMPLEX: borrow('nn?t', lent.COMPLEX),
  CONVERT: borrow('ntt', lent.CONVERT),
  DELTA: borrow('n?n', (one, other = 0) => lent.DELTA(one, other)),
  ERF: borrow('n?n', lent.ERF),
  'ERF.PRECISE': borrow('n', lent.ERF),
  ERFC: borrow('n', lent.ERFC),
  'ERFC.PRECISE': borrow('n', lent.ERFC),
  GESTEP: borrow('n?n', (number, step = 0) => lent.GESTEP(number, step)),
  IMABS: borrow('t', (number) => realPart(lent.IMABS(number))),
  IMAGINARY: borrow('t', (number) => realPart(lent.IMAGINARY(number))),
  IMARGUMENT: borrow('t', (number) => realPart(lent.IMARGUMENT(number))),
  IMCONJUGATE: borrow('t', (number) => complex(lent.IMCONJUGATE(number))),
  IMCOS: borrow('t', (number) => complex(lent.IMCOS(number))),
  IMCOSH: borrow('t', (number) => complex(lent.IMCOSH(number))),
  IMCOT: borrow('t', (number) => complex(lent.IMCOT(number))),
  IMCSC: borrow('t', (number) => complex(lent.IMCSC(number))),
  IMCSCH: borrow('t', (number) => complex(lent.IMCSCH(number))),
  IMDIV: borrow('tt', (one, other) => complex(lent.IMDIV(one, other))),
  IMEXP: borrow('t', (number) => complex(lent.IMEXP(number))),
  IMLN: borrow('t', (number) => complex(lent.IMLN(number))),
  IMLOG10: borrow('t', (number) => complex(lent.IMLOG10(number))),
  IMLOG2: borrow('t', (number) => complex(lent.IMLOG2(number))),
  IMPOWER: borrow('tn', (number, power) => complex(lent.IMPOWER(number, power))),
  IMPRODUCT: borrow('l*', (...lists) => complex(lent.IMPRODUCT(...lists.flat().map(String)))),
  IMREAL: borrow('t', (number) => realPart(lent.IMREAL(number))),
  IMSEC: borrow('t', (number) => complex(lent.IMSEC(number))),
  IMSECH: borrow('t', (number) => complex(lent.IMSECH(number))),
  IMSIN: borrow('t', (number) => complex(lent.IMSIN(number))),
  IMSINH: borrow('t', (number) => complex(lent.IMSINH(number))),
  IMSQRT: borrow('t', (number) => complex(lent.IMSQRT(number))),
  IMSUB: borrow('tt', (one, other) => complex(lent.IMSUB(one, other))),
  IMSUM: borrow('l*', (...lists) => complex(lent.IMSUM(...lists.flat().map(String)))),
  IMTAN: borrow('t', (number) => complex(lent.IMTAN(number))),
  MMULT: borrow('mm', lent.MMULT),
  MUNIT: borrow('n', lent.MUNIT),
};

function upperCase(digits: unknown): unknown {
  return typeof digits === 'string' ? digits.toUpperCase() : digits;
}

/** A complex number as Sheets writes it: 15 digits a part, `i` for `1i`; what is none is `#NUM!`. */
function complex(result: unknown): unknown {
  if (result instanceof Error) return new Error('#NUM!');
  return String(result)
    .replace(/\d+(\.\d+)?(e[-+]?\d+)?/gi, (part) => textOfNumber(Number(part)))
    .replace(/(^|[-+])1(?=[ij]$)/, '$1');
}

function realPart(result: unknown): unknown {
  return result instanceof Error ? new Error('#NUM!') : Number(result);
}
