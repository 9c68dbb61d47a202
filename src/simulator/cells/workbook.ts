import { moveReferences, type SheetChange } from '../formula/moveReferences';
import type { Area, SpreadsheetSource } from '../formula/source';
import { followedChart } from './chart';
import { followedRule } from './followedRule';
import type { GridChange } from './gridChange';
import { changedRectangle, type Rectangle } from './rectangle';
import { Sheet } from './sheet';
import type { ValidationRule } from './validationRule';
import { localSerial } from './zone';

/** The most cells that a spreadsheet can hold, empty ones included. */
const MOST_CELLS = 10_000_000;
const MINUTE_MS = 60_000;
/** How many changes are remembered: with more of them, all formulas are worked out anew. */
const MOST_RECENT = 500;

/** What the spreadsheet file is asked from outside. */
interface WorkbookSurroundings {
  readonly timeZone: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly customFunction: SpreadsheetSource['customFunction'];
}

/** The spreadsheet: its tabs in order, what is selected, and how a change of one tab reaches the formulas of all. */
export class Workbook implements SpreadsheetSource {
  readonly timeZone: string;
  readonly customFunction: SpreadsheetSource['customFunction'];
  sheets: Sheet[] = [];
  selection: { sheet: Sheet; rectangle: Rectangle };
  private readonly clock: () => number;
  private changes = 0;
  /** The areas set by each of the last changes, the first after epoch `changes - recent.length`; none for a new minute. */
  private recent: (readonly Area[])[] = [];
  private instant: number;
  private nextId = 0;

  constructor({ timeZone, now, customFunction }: WorkbookSurroundings) {
    this.timeZone = timeZone;
    this.clock = now;
    this.customFunction = customFunction;
    this.instant = now();
    this.selection = { sheet: this.addSheet('Sheet1', 0), rectangle: FIRST_CELL };
  }

  get epoch(): number {
    if (Math.floor(this.clock() / MINUTE_MS) !== Math.floor(this.instant / MINUTE_MS)) this.changed([]);
    return this.changes;
  }

  changesSince(epoch: number): readonly Area[] | undefined {
    const count = this.changes - epoch;
    if (count > this.recent.length) return undefined;
    return count === 0 ? [] : this.recent.slice(-count).flat();
  }

  now(): number {
    return Math.floor(localSerial(this.instant, this.timeZone) * 86_400 + 1e-6) / 86_400;
  }

  sheet(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  select(sheet: Sheet, rectangle: Rectangle = FIRST_CELL): void {
    this.selection = { sheet, rectangle };
  }

  addSheet(name: string, position: number): Sheet {
    this.refuseTakenName(name);
    this.refuseTooManyCells(26_000);
    const sheet: Sheet = new Sheet(this.nextId++, name, (area) => this.changed(area && [{ ...area, sheet }]));
    this.sheets.splice(position, 0, sheet);
    this.changed();
    return sheet;
  }

  removeSheet(sheet: Sheet): void {
    if (this.sheets.length === 1) throw new Error("You can't remove all the sheets in a document.");
    const position = this.sheets.indexOf(sheet);
    this.sheets.splice(position, 1);
    this.rewriteFormulas(sheet, { kind: 'remove' });
    for (const other of this.sheets) moveSources(other, sheet.id, () => undefined);
    const neighbour = this.sheets[Math.min(position, this.sheets.length - 1)];
    if (this.selection.sheet === sheet && neighbour) this.select(neighbour);
    this.changed();
  }

  /** An identity that nothing else in the spreadsheet has. */
  newId(): number {
    return this.nextId++;
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
    this.changed();
  }

  rename(sheet: Sheet, name: string): void {
    if (name === sheet.name) return;
    if (name.toLowerCase() !== sheet.name.toLowerCase()) this.refuseTakenName(name);
    this.rewriteFormulas(sheet, { kind: 'rename', name });
    sheet.name = name;
    this.changed();
  }

  /** Inserts, deletes or moves rows or columns; the references of all tabs follow. */
  changeGrid(sheet: Sheet, change: GridChange): void {
    if (change.kind === 'insert')
      this.refuseTooManyCells(change.count * (change.axis === 'row' ? sheet.columnCount : sheet.rowCount));
    this.rewriteFormulas(sheet, change);
    sheet.changeGrid(change);
    for (const other of this.sheets) moveSources(other, sheet.id, (rectangle) => changedRectangle(rectangle, change));
  }

  private rewriteFormulas(changed: Sheet, change: SheetChange): void {
    for (const sheet of new Set([...this.sheets, changed])) {
      for (const { row, column, formula } of sheet.formulas())
        sheet.contents.set(row, column, { formula: moveReferences(formula, sheet.name, changed.name, change) });
      sheet.conditionalRules = sheet.conditionalRules.map((rule) =>
        followedRule(rule, sheet.name, { sheet: changed.name, change }),
      );
      sheet.changed();
    }
  }

  private refuseTakenName(name: string): void {
    if (this.sheet(name)) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }

  private refuseTooManyCells(more: number): void {
    const cells = this.sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, more);
    if (cells > MOST_CELLS)
      throw new Error(
        `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
      );
  }

  /** @param areas What was set; without it anything may have changed. */
  private changed(areas?: readonly Area[]): void {
    this.changes++;
    this.instant = this.clock();
    if (!areas || this.recent.length >= MOST_RECENT) this.recent = [];
    if (areas) this.recent.push(areas);
  }
}

const FIRST_CELL: Rectangle = { row: 0, column: 0, rows: 1, columns: 1 };

/** Charts, and validation rules that list the cells of a range, follow it; when the range is gone, so is the rule. */
function moveSources(sheet: Sheet, changedId: number, moved: (source: Rectangle) => Rectangle | undefined): void {
  sheet.charts = sheet.charts.map((chart) => followedChart(chart, changedId, moved));
  const known = new Map<ValidationRule, ValidationRule | undefined>();
  sheet.validations.forEach((rule, row, column) => {
    if (rule.source?.sheetId !== changedId) return;
    if (!known.has(rule)) {
      const rectangle = moved(rule.source.rectangle);
      known.set(rule, rectangle && { ...rule, source: { sheetId: changedId, rectangle } });
    }
    sheet.validations.set(row, column, known.get(rule));
  });
}
