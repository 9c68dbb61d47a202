import { CellError } from '../cells/value';
import { addressIn, type WrittenAddress } from './addresses';
import { isDateFormat } from './isDateFormat';
import { findFunction } from './registry';
import { referenceTo } from './resolve';
import type { Scope } from './scope';
import type { Syntax } from './syntax';

/** How far a spilled cell lies below and to the right of its formula. */
export type Offset = readonly [down: number, right: number];

const DATE = 'M/d/yyyy';
const ORIGIN: Offset = [0, 0];

/** Functions whose result has a format of its own. */
const OWN_FORMATS: Readonly<Record<string, string>> = {
  DATE,
  TODAY: DATE,
  EDATE: DATE,
  EOMONTH: DATE,
  WORKDAY: DATE,
  'WORKDAY.INTL': DATE,
  TO_DATE: DATE,
  EPOCHTODATE: 'M/d/yyyy H:mm:ss',
  NOW: 'M/d/yyyy H:mm:ss',
  TIME: 'h:mm am/pm',
  TO_PERCENT: '0.00%',
  TO_DOLLARS: '$#,##0.00',
};

/** Functions that show with the format of one of their arguments, whose columns they keep. */
const ARRAY_PASSING = new Set('ARRAYFORMULA FILTER SORT SORTN UNIQUE ARRAY_CONSTRAIN'.split(' '));
/** Functions that show with the format of the first cell of their first argument. */
const FIRST_CELL = new Set(
  'MAX MIN MAXIFS MINIFS SUM AVERAGE AVERAGEIFS MEDIAN LARGE SMALL SUMIFS MODE INDEX'.split(' '),
);
/** Functions that show with the format of whichever result they choose, by the positions of the results. */
const CHOOSING: Readonly<Record<string, (index: number, count: number) => boolean>> = {
  IF: (index) => index > 0,
  IFERROR: () => true,
  IFNA: () => true,
  IFS: (index) => index % 2 === 1,
  SWITCH: (index, count) => index > 0 && (index % 2 === 0 || index === count - 1),
  CHOOSE: (index) => index > 0,
};

/**
 * The number format that a formula's result brings along, judged by the formula's form: a date from `TODAY()`, the format
 * of `A1` for `=A1`, `=A1+7` and the branches of `IF`.
 *
 * @returns `''` when it brings none.
 */
export function formatOf(syntax: Syntax | undefined, scope: Scope, offset: Offset): string {
  switch (syntax?.kind) {
    case 'reference':
      return formatOfReference(syntax.address, scope, offset);
    case 'unary':
      return syntax.operator === '+' ? formatOf(syntax.operand, scope, offset) : '';
    case 'binary':
      return formatOfSum(syntax, scope, offset);
    case 'array':
      return formatOf(syntax.rows[0]?.[0], scope, offset);
    case 'call':
      return formatOfCall(syntax.name, syntax.args, scope, offset);
    default:
      return '';
  }
}

function formatOfReference(address: WrittenAddress, scope: Scope, [down, right]: Offset): string {
  const reference = referenceTo(addressIn(address, scope.row), scope);
  if (reference instanceof CellError) return '';
  const row = reference.row + Math.min(down, reference.rows - 1);
  const column = reference.column + Math.min(right, reference.columns - 1);
  return scope.workbook.shownFormat(reference.sheet, row, column);
}

/** A date plus days is a date; the days between two dates are a number. */
function formatOfSum(sum: Extract<Syntax, { kind: 'binary' }>, scope: Scope, offset: Offset): string {
  if (sum.operator !== '+' && sum.operator !== '-') return '';
  const left = formatOf(sum.left, scope, offset);
  const right = formatOf(sum.right, scope, offset);
  if (left !== '' && right !== '') return sum.operator === '-' && isDateFormat(left) && isDateFormat(right) ? '' : left;
  return left || right;
}

type Args = readonly (Syntax | undefined)[];

function formatOfCall(name: string, args: Args, scope: Scope, offset: Offset): string {
  const own = OWN_FORMATS[name];
  if (own !== undefined) return own;
  if (ARRAY_PASSING.has(name)) return formatOf(args[0], scope, offset);
  if (FIRST_CELL.has(name)) return formatOf(args[0], scope, columnOffset(name === 'INDEX' ? args[2] : undefined));
  if (name === 'VLOOKUP') return formatOf(args[1], scope, columnOffset(args[2]));
  if (name === 'XLOOKUP') return formatOf(args[2], scope, ORIGIN);
  if (name === 'LET') return formatOf(args[args.length - 1], scope, offset);
  const isResult = CHOOSING[name];
  if (isResult !== undefined)
    return formatOfChoice(
      args.filter((_, index) => isResult(index, args.length)),
      scope,
      offset,
    );
  if (findFunction(name) !== undefined) return '';
  return scope.workbook.hasCustomDates(scope.sheet, scope.row, scope.column) ? DATE : '';
}

function formatOfChoice(results: Args, scope: Scope, offset: Offset): string {
  for (const result of results) {
    const format = formatOf(result, scope, offset);
    if (format !== '') return format;
  }
  return '';
}

/** The column that a constant argument counts from 1. */
function columnOffset(argument: Syntax | undefined): Offset {
  const isNumber = argument?.kind === 'constant' && typeof argument.value === 'number';
  return isNumber ? [0, Math.max(0, Number(argument.value) - 1)] : ORIGIN;
}
