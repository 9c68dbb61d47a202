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
  readonly examples: readonly { readonly formula: string; readonly gives: readonly (readonly (number | string)[])[] }[];
  /** The rule. Arguments come as Sheets hands them over: one value, or rows of values. */
  run(...args: readonly unknown[]): readonly (readonly (number | string)[])[];
}
