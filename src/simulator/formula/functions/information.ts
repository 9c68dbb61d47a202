import { CellError, type Scalar } from '../../cells/value';
import { caught, spread } from '../broadcast';
import { toBoolean } from '../coercion';
import { type CellFunction, define, repeating } from '../declare';
import { isDateFormat } from '../isDateFormat';
import { ANY, BOOLEAN, OPERAND, type Operand, optional, RAW } from '../parameters';
import { serialOfText } from '../serialOfText';
import { Reference } from '../values';

const ERROR_TYPES = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#ERROR!'];

/** What a value is, and the joining of conditions. */
export const INFORMATION = {
  ISNUMBER: define([RAW], (value) => typeof value === 'number'),
  ISTEXT: define([RAW], (value) => typeof value === 'string'),
  ISNONTEXT: define([RAW], (value) => typeof value !== 'string'),
  ISLOGICAL: define([RAW], (value) => typeof value === 'boolean'),
  ISBLANK: define([RAW], (value) => value === null),
  ISERROR: define([RAW], (value) => value instanceof CellError),
  ISERR: define([RAW], (value) => value instanceof CellError && value.code !== '#N/A'),
  ISNA: define([RAW], (value) => value instanceof CellError && value.code === '#N/A'),
  ISREF: reading((value) => value instanceof Reference),
  ISDATE: reading((value, scope) => {
    const single = caught(() => spread(value, scope));
    if (typeof single === 'string') return serialOfText(single) !== undefined;
    if (!(value instanceof Reference) || typeof single !== 'number') return false;
    return isDateFormat(scope.workbook.shownFormat(value.sheet, value.row, value.column));
  }),
  ISFORMULA: reading((value, scope) => {
    const { sheet, row, column } = asReference(value);
    return scope.workbook.formulaAt(sheet, row, column) !== undefined;
  }),
  FORMULATEXT: reading((value, scope) => {
    const { sheet, row, column } = asReference(value);
    const formula = scope.workbook.formulaAt(sheet, row, column);
    return formula ?? new CellError('#N/A', 'The cell has no formula.');
  }),
  N: define([ANY], (value) => (typeof value === 'string' ? 0 : Number(value))),
  T: define([ANY], (value) => (typeof value === 'string' ? value : '')),
  NA: define([], () => new CellError('#N/A')),
  TYPE: define([OPERAND], ({ cells, isRange }) => typeNumber(cells, isRange)),
  'ERROR.TYPE': define([RAW], (value) =>
    value instanceof CellError ? ERROR_TYPES.indexOf(value.code) + 1 : new CellError('#N/A', 'The value is no error.'),
  ),
  TRUE: define([], () => true),
  FALSE: define([], () => false),
  NOT: define([BOOLEAN], (value) => !value),
  AND: repeating([], [OPERAND], (...operands) => claims(operands).every((claim) => claim)),
  OR: repeating([], [OPERAND], (...operands) => claims(operands).some((claim) => claim)),
  XOR: repeating([], [OPERAND], (...operands) => claims(operands).filter((claim) => claim).length % 2 === 1),
  HYPERLINK: define([ANY, optional(RAW, undefined)], (link, label) => (label === undefined ? link : label)),
};

function reading(
  read: (value: Parameters<typeof spread>[0], scope: Parameters<CellFunction['call']>[1]) => Scalar,
): CellFunction {
  return {
    least: 1,
    most: 1,
    givesArray: false,
    consumes: () => true,
    call: ([argument], scope) => caught(() => read(argument?.(scope) ?? null, scope)),
  };
}

function asReference(value: Parameters<typeof spread>[0]): Reference {
  if (value instanceof CellError) throw value;
  if (value instanceof Reference) return value;
  throw new CellError('#N/A', 'Argument must be a range.');
}

/** The claims of AND, OR and XOR: in ranges blank and text are passed over. */
function claims(operands: readonly (readonly [Operand])[]): readonly boolean[] {
  const found = operands.flatMap(([{ cells, isRange }]) =>
    cells
      .flat()
      .flatMap((value) => (isRange && (value === null || typeof value === 'string') ? [] : [toBoolean(value)])),
  );
  if (found.length === 0) throw new CellError('#VALUE!', 'There is no TRUE or FALSE among the values.');
  return found;
}

function typeNumber(cells: Operand['cells'], isRange: boolean): number {
  const value = cells[0]?.[0] ?? null;
  if (isRange && cells.length * (cells[0]?.length ?? 0) > 1) return 64;
  if (value instanceof CellError) return 16;
  if (typeof value === 'boolean') return 4;
  return typeof value === 'string' ? 2 : 1;
}
