import { CellError, type Matrix, type Scalar } from '../cells/value';
import { isDateFormat } from './isDateFormat';
import type { Given, Workbook } from './scope';
import { Signal } from './signals';
import type { CustomArgument, CustomResult, CustomScalar, SpreadsheetSource } from './source';
import { isMatrix, isScalar, Reference } from './values';

interface Kept {
  readonly value: Matrix | CellError;
  readonly hasDates: boolean;
}

/** Calls the add-on's functions from formulas; the same arguments are asked once in the life of this object. */
export class CustomFunctions {
  private readonly source: SpreadsheetSource;
  private readonly kept = new Map<string, Kept>();

  constructor(source: SpreadsheetSource) {
    this.source = source;
  }

  /**
   * The result of a custom function.
   *
   * @returns `undefined` when the add-on has no function of that name.
   */
  call(name: string, args: readonly (Given | undefined)[], workbook: Workbook): Kept | undefined {
    const run = this.source.customFunction(name);
    if (run === undefined) return undefined;
    const given = args.map((one) => customArgument(one, workbook));
    const key = `${name}(${given.map(keyOfArgument).join(',')}`;
    const kept = this.kept.get(key) ?? outcome(() => run(given));
    this.kept.set(key, kept);
    return kept;
  }
}

function outcome(run: () => CustomResult): Kept {
  try {
    const { values, hasDates } = run();
    return { value: values, hasDates };
  } catch (problem) {
    if (problem instanceof Signal) throw problem;
    return { value: new CellError('#ERROR!', messageOf(problem)), hasDates: false };
  }
}

/** What was thrown may come from another realm, where it is no `Error` of ours. */
function messageOf(problem: unknown): string {
  const hasMessage = typeof problem === 'object' && problem !== null && 'message' in problem;
  return hasMessage ? String(problem.message) : String(problem);
}

function customArgument(given: Given | undefined, workbook: Workbook): CustomArgument {
  if (given === undefined) return undefined;
  const { value } = given;
  if (value instanceof Reference) return ofReference(value, workbook);
  if (isMatrix(value)) return datedRows(value, given.formatAt);
  return isScalar(value) ? dated(value, () => given.formatAt(0, 0)) : customScalar(new CellError('#VALUE!'));
}

function ofReference(reference: Reference, workbook: Workbook): CustomArgument {
  const { sheet, row, column, rows, columns } = reference;
  const formatAt: Given['formatAt'] = (down, right) => workbook.shownFormat(sheet, row + down, column + right);
  if (rows * columns > 1) return datedRows(workbook.matrix(reference), formatAt);
  return dated(workbook.cell(sheet, row, column), () => formatAt(0, 0));
}

function datedRows(rows: Matrix, formatAt: Given['formatAt']): readonly (readonly CustomScalar[])[] {
  return rows.map((line, down) => line.map((value, right) => dated(value, () => formatAt(down, right))));
}

/** A number whose format shows a date is a date. */
function dated(value: Scalar, format: () => string): CustomScalar {
  return typeof value === 'number' && isDateFormat(format()) ? { date: value } : customScalar(value);
}

function customScalar(value: Scalar): CustomScalar {
  if (value === null) return '';
  return value instanceof CellError ? value.code : value;
}

/** One text for each argument, in which a date is not its number and text is not what it reads as. */
function keyOfArgument(argument: CustomArgument): string {
  if (argument === undefined) return '-';
  if (!isRows(argument)) return keyOfScalar(argument);
  let key = `${argument.length}[`;
  for (const row of argument) for (const value of row) key += keyOfScalar(value);
  return key;
}

function isRows(argument: CustomArgument): argument is readonly (readonly CustomScalar[])[] {
  return Array.isArray(argument);
}

function keyOfScalar(value: CustomScalar): string {
  if (typeof value === 'string') return `s${value.length}:${value}`;
  if (typeof value === 'number') return `n${value};`;
  return typeof value === 'boolean' ? `b${value ? 1 : 0}` : `d${value.date};`;
}
