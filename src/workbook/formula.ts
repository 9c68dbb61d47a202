import type { Day } from '../calendar/day';

/** What a formula puts into a cell; a day becomes a date there. */
export type FormulaCell = number | string | { readonly day: Day };

/** A cell formula of the add-on, declared once: global function, help, README row and executed examples come from it. */
export interface Formula {
  readonly name: string;
  /** One sentence. */
  readonly about: string;
  /** Each parameter's name, in order, and what to give it. */
  readonly parameters: Readonly<Record<string, string>>;
  /** What comes out, with its shape. */
  readonly returns: string;
  /** Formulas to try, each with what it gives; a test runs them. */
  readonly examples: readonly { readonly formula: string; readonly gives: readonly (readonly FormulaCell[])[] }[];
  /** Whether it takes or gives dates. Only then date cells come as `YYYY-MM-DD` text of the spreadsheet's zone. */
  readonly hasDates?: true;
  /** With dates: the parameter that becomes the clock's day where it is left out or blank. */
  readonly clock?: string;
  /** The rule. Arguments come as Sheets hands them over: one value, or rows of values. */
  run(...args: readonly unknown[]): readonly (readonly FormulaCell[])[];
}
