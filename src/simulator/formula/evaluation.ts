import { CellError, type Matrix, type Scalar } from '../cells/value';
import { cellName } from './addresses';
import { caught, spread } from './broadcast';
import type { Compiled } from './compile';
import type { CustomFunctions } from './customFunctions';
import { formatOf, type Offset } from './formats';
import type { Scope, Workbook } from './scope';
import { TooDeep, VainGuess } from './signals';
import type { SheetSource, SpreadsheetSource } from './source';
import { cellKey, type Place, type Spilled, Tab } from './tab';
import { isMatrix, type Reference, type Value, widthOf } from './values';

/** How deep cells may ask for cells before the chain is worked out from its other end. */
const DEEPEST = 150;
/** Formulas that spill into each other's ranges are worked out again until nothing moves, at most so often. */
const MOST_PASSES = 6;
/** How many references a format is followed through: a circle of references has none. */
const DEEPEST_FORMAT = 500;

interface Running {
  readonly tab: Tab;
  readonly place: Place;
  /** Begun only to see whether it spills. */
  readonly isGuess: boolean;
  isCircular: boolean;
}

/** A cell that is worked out from the bottom of the stack, while the ones before it wait for it. */
interface Wanted {
  readonly tab: Tab;
  readonly place: Place;
  isCircular: boolean;
}

/** All results of one epoch. */
export class Evaluation implements Workbook {
  readonly epoch: number;
  private readonly source: SpreadsheetSource;
  private readonly compile: (formula: string) => Compiled;
  private readonly customFunctions: CustomFunctions;
  private tabs: ReadonlyMap<string, Tab>;
  private running: Running[] = [];
  private wanted: Wanted[] = [];
  private progress: 'new' | 'settling' | 'settled' = 'new';
  /** Formulas whose array was found to feed on itself. */
  private readonly selfReaders = new Set<string>();
  private mustRepeat = false;
  private formatDepth = 0;

  constructor(source: SpreadsheetSource, compile: (formula: string) => Compiled, customFunctions: CustomFunctions) {
    this.epoch = source.epoch;
    this.source = source;
    this.compile = compile;
    this.customFunctions = customFunctions;
    this.tabs = new Map();
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

  custom(name: string, args: readonly (Value | undefined)[]): Value | undefined {
    const kept = this.customFunctions.call(name, args, this);
    const run = this.running[this.running.length - 1];
    if (kept?.hasDates && run) run.tab.dated.add(cellKey(run.place.row, run.place.column));
    return kept?.value;
  }

  hasCustomDates(sheet: SheetSource, row: number, column: number): boolean {
    this.cell(sheet, row, column);
    return this.tab(sheet).dated.has(cellKey(row, column));
  }

  shownFormat(sheet: SheetSource, row: number, column: number): string {
    const set = sheet.numberFormat(row, column);
    if (set !== '') return set;
    const content = sheet.content(row, column);
    if (typeof content !== 'object' || content instanceof CellError) return '';
    this.settle();
    if (content !== null) return this.formulaFormat(this.tab(sheet), { row, column, formula: content.formula }, [0, 0]);
    const filling = this.tab(sheet).filling(cellKey(row, column));
    return filling === undefined ? '' : this.spilledFormat(sheet, row, column, filling);
  }

  cell(sheet: SheetSource, row: number, column: number): Scalar {
    const content = sheet.content(row, column);
    if (typeof content !== 'object' || content instanceof CellError) return content;
    if (this.progress === 'new') this.settle();
    const tab = this.tab(sheet);
    return content === null ? this.blank(tab, row, column) : this.result(tab, { row, column, formula: content.formula });
  }

  matrix(reference: Reference): Matrix {
    if (this.progress === 'new') this.settle();
    const { sheet, row, column } = reference;
    const tab = this.tab(sheet);
    this.guessSpills(tab, row + reference.rows - 1, column + reference.columns - 1);
    const rows = lengthInUse(row, reference.rows, sheet.rowCount, tab.usedRows);
    const columns = lengthInUse(column, reference.columns, sheet.columnCount, tab.usedColumns);
    const key = `${row}:${column}:${rows}:${columns}`;
    const known = tab.ranges.get(key);
    if (known !== undefined) return known;
    if (this.progress === 'settling') tab.noteRead(reference);
    const values = this.rectangle(sheet, row, column, rows, columns);
    tab.ranges.set(key, values);
    return values;
  }

  private rectangle(sheet: SheetSource, row: number, column: number, rows: number, columns: number): Matrix {
    const lines: Scalar[][] = [];
    for (let down = 0; down < rows; down += 1) {
      const line: Scalar[] = [];
      for (let right = 0; right < columns; right += 1) line.push(this.cell(sheet, row + down, column + right));
      lines.push(line);
    }
    return lines;
  }

  private tab(sheet: SheetSource): Tab {
    const tab = this.tabs.get(sheet.name);
    if (tab === undefined) throw new Error(`The calculation was asked for a tab that the spreadsheet does not have: ${sheet.name}`);
    return tab;
  }

  private spilledFormat(sheet: SheetSource, row: number, column: number, { anchorRow, anchorColumn }: Spilled): string {
    const set = sheet.numberFormat(anchorRow, anchorColumn);
    if (set !== '') return set;
    const formula = this.formulaAt(sheet, anchorRow, anchorColumn) ?? '';
    const place = { row: anchorRow, column: anchorColumn, formula };
    return this.formulaFormat(this.tab(sheet), place, [row - anchorRow, column - anchorColumn]);
  }

  private formulaFormat(tab: Tab, place: Place, offset: Offset): string {
    const key = cellKey(place.row + offset[0], place.column + offset[1]);
    const known = tab.formats.get(key);
    if (known !== undefined || this.formatDepth > DEEPEST_FORMAT) return known ?? '';
    this.formatDepth += 1;
    try {
      const format = formatOf(this.compile(place.formula).syntax, this.scopeOf(tab.source, place), offset);
      tab.formats.set(key, format);
      return format;
    } finally {
      this.formatDepth -= 1;
    }
  }

  private scopeOf(sheet: SheetSource, { row, column }: Place): Scope {
    return { workbook: this, sheet, row, column, inArrays: false, variables: undefined };
  }

  private blank(tab: Tab, row: number, column: number): Scalar {
    const key = cellKey(row, column);
    if (this.progress === 'settling') {
      this.guessSpills(tab, row, column);
      tab.noteBlankRead(key);
    }
    const filling = tab.filling(key);
    if (filling === undefined) return null;
    const index = this.runningAt(tab, filling.anchorRow, filling.anchorColumn);
    if (index < 0) return filling.value;
    this.selfReaders.add(`${filling.anchorRow}:${filling.anchorColumn}:${tab.source.name}`);
    return this.circular(index);
  }

  /** Works out the formulas above and to the left that may spill as far as this cell. */
  private guessSpills(tab: Tab, bottom: number, right: number): void {
    if (this.progress !== 'settling' || tab.waiting.length === 0) return;
    const near = tab.waiting.filter((place) => place.row <= bottom && place.column <= right);
    for (const place of near) {
      if (this.runningAt(tab, place.row, place.column) >= 0 || tab.results.has(cellKey(place.row, place.column))) continue;
      const depth = this.running.length;
      try {
        this.compute(tab, place, true);
      } catch (signal) {
        if (!(signal instanceof VainGuess) || signal.depth !== depth) throw signal;
      }
    }
  }

  /** Works out every formula that may spill, so that blank cells know what fills them. */
  private settle(): void {
    if (this.progress !== 'new') return;
    this.progress = 'settling';
    for (let pass = 0; pass < MOST_PASSES; pass += 1) {
      this.tabs = this.freshTabs();
      this.mustRepeat = false;
      for (const tab of this.tabs.values()) for (const place of [...tab.waiting]) this.result(tab, place);
      if (!this.mustRepeat && ![...this.tabs.values()].some((tab) => tab.hasVainExpectations())) break;
    }
    this.progress = 'settled';
  }

  private freshTabs(): ReadonlyMap<string, Tab> {
    const tabs = new Map<string, Tab>();
    for (const sheet of this.sheets) {
      const waiting: Place[] = [];
      for (const place of sheet.formulas()) if (this.compile(place.formula).canSpill) waiting.push(place);
      tabs.set(sheet.name, new Tab(sheet, waiting, this.tabs.get(sheet.name)?.placement));
    }
    return tabs;
  }

  private result(tab: Tab, place: Place): Scalar {
    const known = tab.results.get(cellKey(place.row, place.column));
    if (known !== undefined) return known;
    const index = this.runningAt(tab, place.row, place.column);
    if (index >= 0) return this.circular(index);
    if (this.running.length === 0) return this.computeFromAfar({ tab, place, isCircular: false });
    if (this.wanted.length > 1 && this.isWanted(tab, place)) return this.circular(0);
    if (this.running.length > DEEPEST) throw new TooDeep<Wanted>({ tab, place, isCircular: false });
    return this.compute(tab, place, false);
  }

  /** Works out a cell at the bottom of the stack; a chain that is too long for the stack is begun at its far end. */
  private computeFromAfar(first: Wanted): Scalar {
    this.wanted = [first];
    for (;;) {
      const { tab, place, isCircular } = this.wanted[this.wanted.length - 1] ?? first;
      try {
        const value = this.compute(tab, place, false, isCircular);
        this.wanted.pop();
        if (this.wanted.length === 0) return value;
      } catch (signal) {
        if (!(signal instanceof TooDeep)) throw signal;
        this.wanted.push(signal.cell);
      }
    }
  }

  /** Whether a cell far down the chain is already waiting; then all that wait for it since are on a circle. */
  private isWanted(tab: Tab, { row, column }: Place): boolean {
    const index = this.wanted.findIndex((one) => one.tab === tab && isSameCell(one.place, row, column));
    if (index < 0) return false;
    for (const one of this.wanted.slice(index)) one.isCircular = true;
    return true;
  }

  private compute(tab: Tab, place: Place, isGuess: boolean, isOnCircle = false): Scalar {
    const key = cellKey(place.row, place.column);
    const known = tab.results.get(key);
    if (known !== undefined) return known;
    const isCircular = isOnCircle || this.selfReaders.has(`${place.row}:${place.column}:${tab.source.name}`);
    const run: Running = { tab, place, isGuess, isCircular };
    this.running.push(run);
    try {
      const scope = this.scopeOf(tab.source, place);
      const value = caught(() => spread(this.compile(place.formula).evaluate(scope), scope));
      const result = run.isCircular ? circularError() : isMatrix(value) ? this.spill(tab, place, value) : value;
      tab.results.set(key, result);
      tab.waiting = tab.waiting.filter((one) => one !== place);
      return result;
    } finally {
      this.running.pop();
    }
  }

  private circular(index: number): CellError {
    const guess = this.running.findIndex((run, at) => at > index && run.isGuess);
    if (guess >= 0) throw new VainGuess(guess);
    for (const run of this.running.slice(index)) run.isCircular = true;
    return circularError();
  }

  private runningAt(tab: Tab, row: number, column: number): number {
    return this.running.findIndex((run) => run.tab === tab && isSameCell(run.place, row, column));
  }

  private spill(tab: Tab, { row, column }: Place, values: Matrix): Scalar {
    const missing = column + widthOf(values) - tab.source.columnCount;
    if (missing > 0) {
      return new CellError('#REF!', `Result was not automatically expanded, please insert more columns (${missing}).`);
    }
    for (const [down, line] of values.entries()) {
      for (const right of line.keys()) {
        if (down + right === 0 || !tab.isTaken(row + down, column + right)) continue;
        const where = cellName(row + down, column + right);
        return new CellError('#REF!', `Array result was not expanded because it would overwrite data in ${where}.`);
      }
    }
    for (const [down, line] of values.entries()) {
      for (const [right, value] of line.entries()) {
        if (down + right === 0) continue;
        const isNews = tab.fill(row + down, column + right, { value, anchorRow: row, anchorColumn: column });
        this.mustRepeat = isNews || this.mustRepeat;
      }
    }
    return values[0]?.[0] ?? null;
  }
}

/** A range that reaches the end of the grid is cut after the last used row or column. */
function lengthInUse(start: number, length: number, size: number, used: number): number {
  return start + length < size ? length : Math.max(1, Math.min(length, used - start));
}

function isSameCell(place: Place, row: number, column: number): boolean {
  return place.row === row && place.column === column;
}

function circularError(): CellError {
  return new CellError('#REF!', 'Circular dependency detected. To resolve with iterative calculation, see File > Settings.');
}
