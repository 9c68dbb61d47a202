import { CellError } from '../cells/value';
import { cellKey } from './cellKey';
import type { Evaluation } from './evaluation';
import { formatOf, type Offset } from './formatOf';
import type { SheetSource } from './source';
import type { Place } from './tab';

/** How many references a format is followed through: a circle of references has none. */
const DEEPEST = 500;

/** The number formats that cells show with: those set, and those that formulas bring along. */
export class ShownFormats {
  private readonly evaluation: Evaluation;
  private depth = 0;

  constructor(evaluation: Evaluation) {
    this.evaluation = evaluation;
  }

  at(sheet: SheetSource, row: number, column: number): string {
    const set = sheet.numberFormat(row, column);
    if (set !== '') return set;
    const content = sheet.content(row, column);
    if (content === null) return this.ofSpilled(sheet, row, column);
    if (typeof content !== 'object' || content instanceof CellError) return '';
    return this.ofFormula(sheet, { row, column, formula: content.formula }, [0, 0]);
  }

  private ofSpilled(sheet: SheetSource, row: number, column: number): string {
    const filling = this.evaluation.tab(sheet).spills.filling(cellKey(row, column));
    if (filling === undefined) return '';
    const { anchorRow, anchorColumn } = filling;
    const set = sheet.numberFormat(anchorRow, anchorColumn);
    if (set !== '') return set;
    const formula = this.evaluation.formulaAt(sheet, anchorRow, anchorColumn) ?? '';
    return this.ofFormula(sheet, { row: anchorRow, column: anchorColumn, formula }, [
      row - anchorRow,
      column - anchorColumn,
    ]);
  }

  private ofFormula(sheet: SheetSource, place: Place, offset: Offset): string {
    const { formats } = this.evaluation.tab(sheet);
    const key = cellKey(place.row + offset[0], place.column + offset[1]);
    const known = formats.get(key);
    if (known !== undefined || this.depth > DEEPEST) return known ?? '';
    this.depth += 1;
    try {
      const { syntax } = this.evaluation.compiled.at(place.formula, place.row);
      const format = formatOf(syntax, this.evaluation.scopeOf(sheet, place), offset);
      formats.set(key, format);
      return format;
    } finally {
      this.depth -= 1;
    }
  }
}
