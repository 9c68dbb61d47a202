import { copiedFormula } from '../formula/moveReferences';
import type { Formula, SheetSource } from '../formula/source';
import { AxisLines } from './axisLines';
import { anchoredChart, type Chart } from './chart';
import type { ConditionalRule } from './conditionalRule';
import { changedInterval, type GridChange } from './gridChange';
import { Layer } from './layer';
import type { Look } from './look';
import type { Protection } from './protection';
import { changedRectangle, type Rectangle } from './rectangle';
import type { Content } from './typedInput';
import type { ValidationRule } from './validationRule';
import { CellError } from './value';

/** The most characters that a cell can hold. */
const MOST_CHARACTERS = 50_000;

/** One tab: its grid and everything that is set on its cells, rows and columns. Counts from 0. */
export class Sheet implements SheetSource {
  readonly id: number;
  name: string;
  rowCount = 1000;
  columnCount = 26;
  readonly contents = new Layer<Content>();
  readonly numberFormats = new Layer<string>();
  readonly notes = new Layer<string>();
  readonly looks = new Layer<Look>();
  readonly validations = new Layer<ValidationRule>();
  readonly rowLines = new AxisLines(21);
  readonly columnLines = new AxisLines(100);
  frozenRows = 0;
  frozenColumns = 0;
  isHidden = false;
  tabColor: string | null = null;
  protections: Protection[] = [];
  conditionalRules: ConditionalRule[] = [];
  filter: { rectangle: Rectangle } | undefined;
  charts: readonly Chart[] = [];
  private readonly onChange: (area?: Rectangle) => void;
  private extent: { readonly rows: number; readonly columns: number } | undefined;
  private formulaCells: readonly { row: number; column: number; formula: string }[] | undefined;

  /** @param onChange Called at every change of what a formula could see, with the cells if it is only theirs. */
  constructor(id: number, name: string, onChange: (area?: Rectangle) => void) {
    this.id = id;
    this.name = name;
    this.onChange = onChange;
  }

  get usedRows(): number {
    return this.used().rows;
  }

  get usedColumns(): number {
    return this.used().columns;
  }

  content(row: number, column: number): Content {
    return this.contents.get(row, column) ?? null;
  }

  numberFormat(row: number, column: number): string {
    return this.numberFormats.get(row, column) ?? '';
  }

  formulas(): readonly { readonly row: number; readonly column: number; readonly formula: string }[] {
    if (!this.formulaCells) {
      const found: { row: number; column: number; formula: string }[] = [];
      this.contents.forEach((content, row, column) => {
        if (isFormula(content)) found.push({ row, column, formula: content.formula });
      });
      this.formulaCells = found;
    }
    return this.formulaCells;
  }

  /** Puts a value or formula as it is. Nothing is parsed; whoever writes many cells calls `changed()` once at the end. */
  put(row: number, column: number, content: Content): void {
    refuseTooLong(content);
    if (isFormula(content) || isFormula(this.contents.get(row, column))) this.formulaCells = undefined;
    this.contents.set(row, column, content === null || content === '' ? undefined : content);
  }

  /** Empties cells; whatever else is set on them stays. */
  clearContents(area: Rectangle): void {
    this.contents.fill(area, undefined);
    this.formulaCells = undefined;
    this.changed(area);
  }

  /** Formulas may stand in other cells than before, without `put` having told. */
  forgetFormulas(): void {
    this.formulaCells = undefined;
  }

  /**
   * Tells that something was written, so that formulas are calculated anew.
   *
   * @param area The cells that were written by `put` or got a format; without it anything may have changed.
   */
  changed(area?: Rectangle): void {
    this.extent = undefined;
    if (!area) this.formulaCells = undefined;
    this.onChange(area);
  }

  /** Inserts, deletes or moves rows or columns. References are not followed: the workbook does that. */
  changeGrid(change: GridChange): void {
    for (const layer of [this.contents, this.numberFormats, this.notes, this.looks, this.validations])
      layer.change(change);
    (change.axis === 'row' ? this.rowLines : this.columnLines).change(change);
    const growth = change.kind === 'insert' ? change.count : change.kind === 'delete' ? -change.count : 0;
    if (change.axis === 'row') this.rowCount += growth;
    else this.columnCount += growth;
    this.changeFrozen(change);
    this.changeRectangles((rectangle) => changedRectangle(rectangle, change));
    this.changed();
  }

  /** Puts the rows of a rectangle into another order, with all that is set on their cells; formulas are rewritten as copies. */
  reorder(rectangle: Rectangle, order: readonly number[]): void {
    for (const layer of [this.contents, this.numberFormats, this.notes, this.looks, this.validations])
      layer.reorder(rectangle, order);
    order.forEach((from, index) => {
      for (let column = rectangle.column; column < rectangle.column + rectangle.columns; column++) {
        const content = this.contents.get(rectangle.row + index, column);
        if (from !== index && isFormula(content))
          this.contents.set(rectangle.row + index, column, {
            formula: copiedFormula(content.formula, index - from, 0),
          });
      }
    });
    this.changed();
  }

  private used(): { readonly rows: number; readonly columns: number } {
    this.extent ??= this.contents.extent();
    return this.extent;
  }

  private changeFrozen(change: GridChange): void {
    if (change.kind === 'move') return;
    const frozen = change.axis === 'row' ? this.frozenRows : this.frozenColumns;
    const interval = frozen > 0 ? changedInterval({ first: 0, last: frozen - 1 }, change) : undefined;
    const after = interval?.last === undefined ? 0 : interval.last + 1;
    if (change.axis === 'row') this.frozenRows = after;
    else this.frozenColumns = after;
  }

  private changeRectangles(moved: (rectangle: Rectangle) => Rectangle | undefined): void {
    this.conditionalRules = this.conditionalRules.flatMap((rule) => {
      const ranges = present(rule.ranges.map(moved));
      return ranges.length > 0 ? [{ ...rule, ranges }] : [];
    });
    this.protections = this.protections.filter((protection) => {
      const isOfRange = protection.rectangle !== undefined;
      protection.rectangle = protection.rectangle && moved(protection.rectangle);
      protection.unprotected = present(protection.unprotected.map(moved));
      return !isOfRange || protection.rectangle !== undefined;
    });
    const filtered = this.filter && moved(this.filter.rectangle);
    this.filter = filtered && { rectangle: filtered };
    this.charts = this.charts.map((chart) => anchoredChart(chart, this, moved));
  }
}

/**
 * Refuses what is too long for a cell.
 *
 * @throws Error in the platform's words.
 */
export function refuseTooLong(content: Content): void {
  const text = isFormula(content) ? content.formula : content;
  if (typeof text === 'string' && text.length > MOST_CHARACTERS)
    throw new Error(`Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`);
}

/** True for a formula, false for a value or an empty cell. */
export function isFormula(content: Content | undefined): content is Formula {
  return typeof content === 'object' && content !== null && !(content instanceof CellError);
}

function present<Entry>(entries: readonly (Entry | undefined)[]): Entry[] {
  return entries.filter((entry): entry is Entry => entry !== undefined);
}
