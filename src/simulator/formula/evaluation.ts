import { CellError, type Matrix, type Scalar } from '../cells/value';
import { caught, spread } from './broadcast';
import type { CompiledFormulas } from './compiledFormulas';
import type { CustomFunctions } from './customFunctions';
import { type FormulaCell, Running } from './running';
import type { Given, Scope, Workbook } from './scope';
import { ShownFormats } from './shownFormats';
import type { SheetSource, SpreadsheetSource } from './source';
import { layOut, obstacle } from './spill';
import { cellKey, type Place, Tab } from './tab';
import { isMatrix, type Reference, type Value } from './values';

/** Formulas that spill into each other's ranges are worked out again until nothing moves, at most so often. */
const MOST_PASSES = 6;

/** All results of one epoch. */
export class Evaluation implements Workbook {
  readonly epoch: number;
  readonly compiled: CompiledFormulas;
  private readonly source: SpreadsheetSource;
  private readonly customFunctions: CustomFunctions;
  private readonly formats = new ShownFormats(this);
  private readonly running = new Running();
  /** Formulas whose array was found to feed on itself. */
  private readonly selfReaders = new Set<string>();
  private tabs: ReadonlyMap<string, Tab> = new Map();
  private progress: 'new' | 'settling' | 'settled' = 'new';
  private mustRepeat = false;

  constructor(source: SpreadsheetSource, compiled: CompiledFormulas, customFunctions: CustomFunctions) {
    this.epoch = source.epoch;
    this.source = source;
    this.compiled = compiled;
    this.customFunctions = customFunctions;
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
    const { rows, columns } = tab.inUse(reference);
    const key = `${row}:${column}:${rows}:${columns}`;
    const known = tab.ranges.get(key);
    if (known !== undefined) return known;
    if (this.progress === 'settling') tab.noteRead(reference);
    const values = this.rectangle(sheet, { row, column, rows, columns });
    tab.ranges.set(key, values);
    return values;
  }

  /** The values of cells that need not be a range of any formula. */
  rectangle(sheet: SheetSource, at: { row: number; column: number; rows: number; columns: number }): Matrix {
    const lines: Scalar[][] = [];
    for (let row = at.row; row < at.row + at.rows; row += 1) {
      const line: Scalar[] = [];
      for (let column = at.column; column < at.column + at.columns; column += 1)
        line.push(this.cell(sheet, row, column));
      lines.push(line);
    }
    return lines;
  }

  /** What is known about a tab, after it is known what spills where. */
  tab(sheet: SheetSource): Tab {
    if (this.progress === 'new') this.settle();
    const tab = this.tabs.get(sheet.name);
    if (tab === undefined) throw new Error(`The spreadsheet has no tab ${sheet.name}.`);
    return tab;
  }

  scopeOf(sheet: SheetSource, { row, column }: Place): Scope {
    return { workbook: this, sheet, row, column, inArrays: false, variables: undefined };
  }

  /** Works out every formula that may spill, so that blank cells know what fills them. */
  private settle(): void {
    this.progress = 'settling';
    for (let pass = 0; pass < MOST_PASSES; pass += 1) {
      this.tabs = this.freshTabs();
      this.mustRepeat = false;
      for (const tab of this.tabs.values()) for (const place of tab.allWaiting()) this.result({ tab, place });
      if (!this.mustRepeat && ![...this.tabs.values()].some((tab) => tab.hasVainExpectations())) break;
    }
    this.progress = 'settled';
  }

  private freshTabs(): ReadonlyMap<string, Tab> {
    const tabs = new Map<string, Tab>();
    for (const sheet of this.sheets) {
      const maySpill = [...sheet.formulas()].filter(({ formula, row }) => this.compiled.at(formula, row).canSpill);
      tabs.set(sheet.name, new Tab(sheet, maySpill, this.tabs.get(sheet.name)?.placement));
    }
    return tabs;
  }

  private blank(tab: Tab, row: number, column: number): Scalar {
    const key = cellKey(row, column);
    if (this.progress === 'settling') {
      this.guessSpills(tab, row, column);
      tab.noteBlankRead(key);
    }
    const filling = tab.filling(key);
    if (filling === undefined) return null;
    const depth = this.running.depthOf(tab, filling.anchorRow, filling.anchorColumn);
    if (depth < 0) return filling.value;
    this.selfReaders.add(selfKey(tab, filling.anchorRow, filling.anchorColumn));
    return this.running.circle(depth);
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
    if (this.selfReaders.has(selfKey(tab, place.row, place.column))) return this.running.circle(this.running.depth - 1);
    const scope = this.scopeOf(tab.source, place);
    return caught(() => spread(this.compiled.at(place.formula, place.row).evaluate(scope), scope));
  }

  private spilled(tab: Tab, place: Place, values: Matrix): Scalar {
    const error = obstacle(tab, place, values);
    if (error !== undefined) return error;
    this.mustRepeat = layOut(tab, place, values) || this.mustRepeat;
    return values[0]?.[0] ?? null;
  }
}

function selfKey(tab: Tab, row: number, column: number): string {
  return `${row}:${column}:${tab.source.name}`;
}
