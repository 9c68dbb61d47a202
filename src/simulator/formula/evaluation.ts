import type { Rectangle } from '../cells/rectangle';
import { CellError, type Matrix, type Scalar } from '../cells/value';
import { affectedSince } from './affectedSince';
import { caught, spread } from './broadcast';
import { cellKey } from './cellKey';
import type { CompiledFormulas } from './compiledFormulas';
import type { CustomFunctions } from './customFunctions';
import { type FormulaCell, Running } from './running';
import type { Given, Scope, Workbook } from './scope';
import { ShownFormats } from './shownFormats';
import type { SheetSource, SpreadsheetSource } from './source';
import { layOut, obstacle } from './spill';
import type { Place, Tab } from './tab';
import { Tabs } from './tabs';
import { firstOf, isMatrix, matrixOf, type Reference, type Value } from './values';

/** Formulas that spill into each other's ranges are worked out again until nothing moves, at most so often. */
const MOST_PASSES = 6;

/** What the evaluations of all epochs share. */
interface Parts {
  readonly source: SpreadsheetSource;
  readonly compiled: CompiledFormulas;
  readonly custom: CustomFunctions;
}

/** All results of one epoch. */
export class Evaluation implements Workbook {
  readonly epoch: number;
  readonly compiled: CompiledFormulas;
  private readonly source: SpreadsheetSource;
  private readonly customFunctions: CustomFunctions;
  private readonly formats = new ShownFormats(this);
  private readonly running = new Running();
  /** What was known before the last changes. */
  private earlier: Evaluation | undefined;
  tabs: Tabs;
  private progress: 'new' | 'settling' | 'settled' = 'new';

  /** @param earlier The results of the epoch before, of which those are kept that no change can have reached. */
  constructor({ source, compiled, custom }: Parts, earlier?: Evaluation) {
    this.epoch = source.epoch;
    this.earlier = earlier?.progress === 'settled' ? earlier : earlier?.earlier;
    this.source = source;
    this.tabs = new Tabs([], compiled);
    this.compiled = compiled;
    this.customFunctions = custom;
  }

  get sheets(): readonly SheetSource[] {
    return this.source.sheets;
  }

  sheetNamed(name: string): SheetSource | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  now(): number {
    return this.source.now();
  }

  formulaAt(sheet: SheetSource, row: number, column: number): string | undefined {
    const content = sheet.content(row, column);
    return typeof content === 'object' && content !== null && 'formula' in content ? content.formula : undefined;
  }

  custom(name: string, args: readonly (Given | undefined)[]): Value | undefined {
    const kept = this.customFunctions.call(name, args, this);
    const cell = this.running.last;
    if (kept?.hasDates && cell) cell.tab.dated.add(cellKey(cell.place.row, cell.place.column));
    return kept?.value;
  }

  hasCustomDates(sheet: SheetSource, row: number, column: number): boolean {
    this.cell(sheet, row, column);
    return this.tab(sheet).dated.has(cellKey(row, column));
  }

  shownFormat(sheet: SheetSource, row: number, column: number): string {
    return this.formats.at(sheet, row, column);
  }

  cell(sheet: SheetSource, row: number, column: number): Scalar {
    const content = sheet.content(row, column);
    if (typeof content !== 'object' || content instanceof CellError) return content;
    const tab = this.tab(sheet);
    if (content === null) return this.blank(tab, row, column);
    return this.result({ tab, place: { row, column, formula: content.formula } });
  }

  matrix(reference: Reference): Matrix {
    const { sheet, row, column } = reference;
    const tab = this.tab(sheet);
    this.guessSpills(tab, row + reference.rows - 1, column + reference.columns - 1);
    const inUse = tab.inUse(reference);
    const known = tab.ranges.get(inUse);
    if (known !== undefined) return known;
    if (this.progress === 'settling') tab.spills.noteRead(reference);
    const { circles } = this.running;
    const values = this.rectangle(sheet, inUse);
    // With a circle in it, it holds what one of its cells is only while it is being worked out.
    if (this.running.circles === circles) tab.ranges.set(inUse, values);
    return values;
  }

  /** The values of cells that need not be a range of any formula. */
  rectangle(sheet: SheetSource, at: Rectangle): Matrix {
    return matrixOf(at.rows, at.columns, (down, right) => this.cell(sheet, at.row + down, at.column + right));
  }

  /** What is known about a tab, after it is known what spills where. */
  tab(sheet: SheetSource): Tab {
    if (this.progress === 'new') this.settle();
    const tab = this.tabs.named(sheet.name);
    if (tab === undefined) throw new Error(`The spreadsheet has no tab ${sheet.name}.`);
    return tab;
  }

  scopeOf(sheet: SheetSource, { row, column }: Place): Scope {
    return { workbook: this, sheet, row, column, inArrays: false, variables: undefined };
  }

  /** Works out every formula that may spill, so that blank cells know what fills them. */
  private settle(): void {
    this.progress = 'settling';
    const { earlier } = this;
    const affected = earlier && affectedSince(earlier, this.source, this.compiled);
    if (affected) this.repeatUntilStable((tabs) => tabs.inherit(earlier.tabs, affected));
    // Whoever looked at a cell before it was filled is not among the affected.
    if (!affected || this.tabs.spillElsewhere(earlier.tabs)) this.repeatUntilStable(() => {});
    this.earlier = undefined;
    this.progress = 'settled';
  }

  private repeatUntilStable(prepare: (tabs: Tabs) => void): void {
    for (let pass = 0; pass < MOST_PASSES; pass += 1) {
      this.tabs = new Tabs(this.sheets, this.compiled, this.tabs);
      prepare(this.tabs);
      for (const tab of this.tabs.all) for (const place of tab.allWaiting()) this.result({ tab, place });
      if (!this.tabs.areMistaken()) break;
    }
    this.tabs.settle();
  }

  private blank(tab: Tab, row: number, column: number): Scalar {
    const key = cellKey(row, column);
    if (this.progress === 'settling') {
      this.guessSpills(tab, row, column);
      tab.spills.noteBlankRead(key);
    }
    const filling = tab.spills.filling(key);
    if (filling === undefined) return null;
    const depth = this.running.depthOf(tab, filling.anchorRow, filling.anchorColumn);
    if (depth < 0) return filling.value;
    return this.running.selfCircle(depth);
  }

  /** Works out the formulas above and to the left that may spill as far as this cell. */
  private guessSpills(tab: Tab, bottom: number, right: number): void {
    if (this.progress !== 'settling') return;
    for (const place of tab.waitingAbove(bottom, right)) {
      if (this.running.depthOf(tab, place.row, place.column) >= 0) continue;
      this.running.guess(() => this.compute({ tab, place }, true));
    }
  }

  private result(cell: FormulaCell): Scalar {
    const { tab, place } = cell;
    const known = tab.results.get(cellKey(place.row, place.column));
    if (known !== undefined) return known;
    if (this.running.depth === 0) return this.running.fromTheBottom(cell, (one) => this.compute(one, false));
    const depth = this.running.depthOf(tab, place.row, place.column);
    if (depth >= 0) return this.running.circle(depth);
    return this.running.isWaitedFor(cell) ? this.running.circle(0) : this.compute(cell, false);
  }

  private compute(cell: FormulaCell, isGuess: boolean): Scalar {
    const { tab, place } = cell;
    const key = cellKey(place.row, place.column);
    const known = tab.results.get(key);
    if (known !== undefined) return known;
    const result = this.running.run(cell, isGuess, () => this.evaluated(tab, place));
    const shown = isMatrix(result) ? this.spilled(tab, place, result) : result;
    tab.finish(key, shown);
    return shown;
  }

  private evaluated(tab: Tab, place: Place): Scalar | Matrix {
    if (this.running.isSelfReader(tab, place)) return this.running.circle(this.running.depth - 1);
    const scope = this.scopeOf(tab.source, place);
    return caught(() => spread(this.compiled.at(place.formula, place.row).evaluate(scope), scope));
  }

  private spilled(tab: Tab, place: Place, values: Matrix): Scalar {
    const error = obstacle(tab, place, values);
    if (error === undefined) layOut(tab, place, values);
    return error ?? firstOf(values);
  }
}
