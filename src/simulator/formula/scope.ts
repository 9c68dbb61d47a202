import type { Matrix, Scalar } from '../cells/value';
import type { SheetSource } from './source';
import type { Reference, Value } from './values';

/** An argument of a custom function: dates are told from numbers by the format that a cell would show them with. */
export interface Given {
  readonly value: Value;
  formatAt(down: number, right: number): string;
}

/** What a formula may ask of the spreadsheet that it stands in. */
export interface Workbook {
  readonly sheets: readonly SheetSource[];
  sheetNamed(name: string): SheetSource | undefined;
  cell(sheet: SheetSource, row: number, column: number): Scalar;
  /** The values of a reference; one that reaches the end of the grid is cut after the last used row or column. */
  matrix(reference: Reference): Matrix;
  now(): number;
  formulaAt(sheet: SheetSource, row: number, column: number): string | undefined;
  shownFormat(sheet: SheetSource, row: number, column: number): string;
  /** Whether a custom function gave dates to the formula in this cell. */
  hasCustomDates(sheet: SheetSource, row: number, column: number): boolean;
  custom(name: string, args: readonly (Given | undefined)[]): Value | undefined;
}

/** A `LET` name or `LAMBDA` parameter with its value, and the names around it. */
export interface Variables {
  readonly name: string;
  readonly value: Value;
  readonly outer: Variables | undefined;
}

/** Where a formula is worked out. `inArrays`: inside `ARRAYFORMULA` and its kin, where ranges stand for all their cells. */
export interface Scope {
  readonly workbook: Workbook;
  readonly sheet: SheetSource;
  readonly row: number;
  readonly column: number;
  readonly inArrays: boolean;
  readonly variables: Variables | undefined;
}

/** A part of a formula, ready to be worked out in a cell. */
export type Evaluate = (scope: Scope) => Value;

/** The same place, where ranges stand for all their cells. */
export function arrayScope(scope: Scope): Scope {
  return scope.inArrays ? scope : { ...scope, inArrays: true };
}
