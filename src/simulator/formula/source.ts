import type { Place } from '../cells/layer';
import type { Rectangle } from '../cells/rectangle';
import type { Matrix, Scalar } from '../cells/value';

/** A formula as it stands in a cell, with the leading `=`, in the en-US form (commas, decimal points). */
export interface Formula {
  readonly formula: string;
}

/** One tab, as the calculation sees it. Rows and columns count from 0. */
export interface SheetSource {
  readonly name: string;
  /** The size of the grid: a reference beyond it is `#REF!`. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** The first row and column after the last cell with content: where open ranges (`A2:A`, `A:A`) may stop. */
  readonly usedRows: number;
  readonly usedColumns: number;
  /** What was typed into the cell: a value, or a formula. Never a result. */
  content(row: number, column: number): Scalar | Formula;
  /** The number format that was set on the cell, `''` when none was. */
  numberFormat(row: number, column: number): string;
  /** Every cell with a formula. */
  formulas(): Iterable<{ readonly row: number; readonly column: number; readonly formula: string }>;
}

/** Cells of a tab. */
export interface Area extends Rectangle {
  readonly sheet: SheetSource;
}

/** The spreadsheet, as the calculation sees it. */
export interface SpreadsheetSource {
  readonly sheets: readonly SheetSource[];
  /** Local date and time of the spreadsheet as a serial number: what `NOW()` gives. */
  now(): number;
  /**
   * Rises with every change of content, format, size, tab or clock. Results are kept for as long as it stays the same.
   */
  readonly epoch: number;
  /**
   * The cells whose content or format was set after an epoch; `undefined` when more than that may have changed, such as the
   * size, name or number of the tabs. A source without it has everything worked out anew in each epoch.
   */
  changesSince?(epoch: number): readonly Area[] | undefined;
  /**
   * Calls a function of the add-on as Apps Script does, or `undefined` when the add-on has none of that name
   * (asked without regard to case). Arguments: scalars for single cells, matrices for ranges; a date cell arrives as
   * `{ date: serial }`, a blank as `''`. What it throws becomes `#ERROR!` with the message.
   */
  customFunction(name: string): ((args: readonly CustomArgument[]) => CustomResult) | undefined;
}

/** A date that goes into or comes out of a custom function. */
export interface CustomDate {
  readonly date: number;
}
/** One cell's worth for a custom function. */
export type CustomScalar = number | string | boolean | CustomDate;
/** An argument of a custom function: a cell, nothing, or a range. */
export type CustomArgument = CustomScalar | undefined | readonly (readonly CustomScalar[])[];
/** What a custom function gave, as cells, with the format that Sheets gives to a date. */
export interface CustomResult {
  readonly values: Matrix;
  readonly hasDates: boolean;
}

/** The results of all formulas. The only door from the services to the formula engine. */
export interface Calculation {
  /** The value shown in a cell: its constant, its formula's result, or what a neighbour spilled into it. */
  value(sheet: SheetSource, row: number, column: number): Scalar;
  /** The same for a rectangle; faster than cell by cell. */
  values(sheet: SheetSource, row: number, column: number, rows: number, columns: number): Matrix;
  /**
   * The number format that the cell shows with: the one set on it, else the one that its formula's result brings
   * (a date from `TODAY()`, `=A1` of a date cell, `A1+7`), else `''`.
   */
  shownFormat(sheet: SheetSource, row: number, column: number): string;
  /**
   * Whether a formula holds in the cells of a column, when it is read as standing in a first cell and copied from there:
   * TRUE and numbers but 0 do. The answers are good for as long as the epoch stays the same.
   */
  holding(sheet: SheetSource, formula: string, first: Place, column: number): (row: number) => boolean;
  /** The first row and column after the last cell that formulas elsewhere have filled with anything but blanks. */
  spilledExtent(sheet: SheetSource): { readonly rows: number; readonly columns: number };
}
