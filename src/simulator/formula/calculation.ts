import { CompiledFormulas } from './compiledFormulas';
import { CustomFunctions } from './customFunctions';
import { Evaluation } from './evaluation';
import { holding } from './holding';
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
    // What stands there as it was typed needs no results, nor a look at the clock for whether they still hold.
    value: (sheet, row, column) => {
      const content = sheet.content(row, column);
      return typeof content === 'object' ? current().cell(sheet, row, column) : content;
    },
    values: (sheet, row, column, rows, columns) => current().rectangle(sheet, { row, column, rows, columns }),
    shownFormat: (sheet, row, column) => sheet.numberFormat(row, column) || current().shownFormat(sheet, row, column),
    holding: (sheet, formula, first, column) => holding(current(), sheet, { formula, ...first }, column),
    spilledExtent: (sheet) => current().tab(sheet).spills.shownExtent,
  };
}
