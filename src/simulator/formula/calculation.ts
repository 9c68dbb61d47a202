import { type Compiled, compileFormula } from './compile';
import { CustomFunctions } from './customFunctions';
import { Evaluation } from './evaluation';
import type { Calculation, SpreadsheetSource } from './source';

/**
 * The results of a spreadsheet's formulas, worked out when they are asked for and kept until the source's epoch rises.
 * A formula text is read once, a custom function called once for the same arguments, for as long as this object lives.
 */
export function createCalculation(source: SpreadsheetSource): Calculation {
  const compiled = new Map<string, Compiled>();
  const custom = new CustomFunctions(source);
  const compile = (formula: string): Compiled => {
    const known = compiled.get(formula) ?? compileFormula(formula);
    compiled.set(formula, known);
    return known;
  };
  let evaluation: Evaluation | undefined;
  const current = (): Evaluation => {
    if (evaluation?.epoch !== source.epoch) evaluation = new Evaluation(source, compile, custom);
    return evaluation;
  };
  return {
    value: (sheet, row, column) => current().cell(sheet, row, column),
    values: (sheet, row, column, rows, columns) => current().rectangle(sheet, { row, column, rows, columns }),
    shownFormat: (sheet, row, column) => current().shownFormat(sheet, row, column),
  };
}
