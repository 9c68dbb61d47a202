import { CompiledFormulas } from './compiledFormulas';
import { CustomFunctions } from './customFunctions';
import { Evaluation } from './evaluation';
import type { Calculation, SpreadsheetSource } from './source';

/**
 * The results of a spreadsheet's formulas, worked out when they are asked for and kept until a change reaches them.
 * A formula is read once for all its copies, a custom function called once for the same arguments, for as long as this object lives.
 */
export function createCalculation(source: SpreadsheetSource): Calculation {
  const compiled = new CompiledFormulas();
  const custom = new CustomFunctions(source);
  let evaluation: Evaluation | undefined;
  const current = (): Evaluation => {
    if (evaluation?.epoch !== source.epoch) evaluation = new Evaluation({ source, compiled, custom }, evaluation);
    return evaluation;
  };
  return {
    value: (sheet, row, column) => current().cell(sheet, row, column),
    values: (sheet, row, column, rows, columns) => current().rectangle(sheet, { row, column, rows, columns }),
    shownFormat: (sheet, row, column) => current().shownFormat(sheet, row, column),
    spilledExtent: (sheet) => current().tab(sheet).spills.shownExtent,
  };
}
