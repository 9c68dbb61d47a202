/** The errors that a cell can hold. `#ERROR!` is a formula that can't be understood or run. */
export const ERROR_CODES = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#ERROR!'] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error as a value: it spreads through formulas; `message` is what hovering over the cell shows. */
export class CellError {
  readonly code: ErrorCode;
  readonly message: string;

  constructor(code: ErrorCode, message = '') {
    this.code = code;
    this.message = message;
  }
}

/** What a cell can hold. `null` is an empty cell. A date is a serial number (days since 1899-12-30) with a date format. */
export type Scalar = number | string | boolean | null | CellError;

/** Rows of values, all of the same length, at least 1 × 1. */
export type Matrix = readonly (readonly Scalar[])[];
