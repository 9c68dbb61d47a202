import { CellError } from '../cells/value';
import { cellKey } from './cellKey';
import type { Evaluation } from './evaluation';
import { formatOf, type Offset } from './formatOf';
import type { SheetSource } from './source';
import type { Place } from './tab';

/** How many references a format is followed through at once; a worker of a browser has little room for more. */
const DEEPEST = 30;

/** Where a format was followed so far that this cell's has to be known first. */
class TooFar {
  readonly sheet: SheetSource;
  readonly cell: Cell;

  constructor(sheet: SheetSource, cell: Cell) {
    this.sheet = sheet;
    this.cell = cell;
  }
}

/** A cell that shows the result of a formula: its own, or one that spills into it. */
interface Cell {
  readonly place: Place;
  readonly offset: Offset;
}

/** The number formats that cells show with: those set, and those that formulas bring along. */
export class ShownFormats {
  private readonly evaluation: Evaluation;
  /** The cells whose formats are being followed just now, by tab. */
  private readonly followed: { readonly sheet: SheetSource; readonly key: number }[] = [];

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
    const cell = { place, offset };
    if (this.followed.length > 0) return this.follow(sheet, cell);
    const waiting: TooFar[] = [];
    let next: TooFar | undefined = new TooFar(sheet, cell);
    let format = '';
    while (next) {
      const outcome = this.tried(next);
      if (outcome instanceof TooFar) {
        next = this.first(waiting, next, outcome);
      } else {
        format = outcome;
        next = waiting.pop();
      }
    }
    return format;
  }

  /** What has to be known before a cell; one that waits for itself already is in a circle, and a circle has no format. */
  private first(waiting: TooFar[], next: TooFar, before: TooFar): TooFar {
    const isCircle = [...waiting, next].some(
      ({ sheet, cell }) => sheet === before.sheet && keyOf(cell) === keyOf(before.cell),
    );
    if (isCircle) {
      this.evaluation.tab(before.sheet).formats.set(keyOf(before.cell), '');
      return next;
    }
    waiting.push(next);
    return before;
  }

  private tried({ sheet, cell }: TooFar): string | TooFar {
    try {
      return this.follow(sheet, cell);
    } catch (signal) {
      if (signal instanceof TooFar) return signal;
      throw signal;
    }
  }

  private follow(sheet: SheetSource, cell: Cell): string {
    const { formats } = this.evaluation.tab(sheet);
    const key = keyOf(cell);
    const known = formats.get(key);
    if (known !== undefined || this.followed.some((each) => each.key === key && each.sheet === sheet))
      return known ?? '';
    if (this.followed.length >= DEEPEST) throw new TooFar(sheet, cell);
    this.followed.push({ sheet, key });
    try {
      const { place, offset } = cell;
      const { syntax } = this.evaluation.compiled.at(place.formula, place.row);
      const format = formatOf(syntax, this.evaluation.scopeOf(sheet, place), offset);
      formats.set(key, format);
      return format;
    } finally {
      this.followed.pop();
    }
  }
}

function keyOf({ place, offset }: Cell): number {
  return cellKey(place.row + offset[0], place.column + offset[1]);
}
