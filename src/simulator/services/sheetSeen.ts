import { cellLook, PLAIN } from '../cells/cellLook';
import { displayed } from '../cells/display';
import { inputText } from '../cells/inputText';
import type { Rectangle } from '../cells/rectangle';
import type { Sheet } from '../cells/sheet';
import type { Content } from '../cells/typedInput';
import type { Scalar } from '../cells/value';
import { kept } from '../formula/kept';
import type { CellChoice, CellLook, CellRule, ChartRanges, ChartView, ConditionalFormat } from '../sheetContract';
import { cellChoice } from './cellChoice';
import { cellRule } from './cellRule';
import { chartRanges } from './chartRanges';
import { chartView } from './chartView';
import type { Host } from './host';
import { shownExtent } from './shownExtent';
import { ShownLooks } from './shownLooks';
import { editWarning } from './writable';

/** What each tab looks like, for as long as it is open. */
const looksOfTabs = new WeakMap<Sheet, ShownLooks>();

/** What can be seen of a tab from outside of Apps Script. */
export abstract class SheetSeen {
  protected readonly host: Host;
  protected readonly sheet: Sheet;
  private readonly looks: ShownLooks;

  constructor(host: Host, sheet: Sheet) {
    this.host = host;
    this.sheet = sheet;
    this.looks = kept(looksOfTabs, sheet, () => new ShownLooks(host, sheet));
  }

  get id(): number {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }

  get rowCount(): number {
    return this.sheet.rowCount;
  }

  get columnCount(): number {
    return this.sheet.columnCount;
  }

  get usedRows(): number {
    return shownExtent(this.host, this.sheet).rows;
  }

  get usedColumns(): number {
    return shownExtent(this.host, this.sheet).columns;
  }

  get isHidden(): boolean {
    return this.sheet.isHidden;
  }

  get frozenRows(): number {
    return this.sheet.frozenRows;
  }

  get frozenColumns(): number {
    return this.sheet.frozenColumns;
  }

  get charts(): readonly ChartView[] {
    return this.sheet.charts.map((chart) => chartView(this.host, chart));
  }

  chartRanges(id: number): ChartRanges {
    const chart = this.sheet.charts.find((each) => each.id === id);
    return chart ? chartRanges(this.host, chart) : { categories: undefined, series: [] };
  }

  content(row: number, column: number): Content {
    return this.sheet.content(row, column);
  }

  value(row: number, column: number): Scalar {
    return this.host.calculation.value(this.sheet, row, column);
  }

  display(row: number, column: number): string {
    return displayed(this.value(row, column), this.shownFormat(row, column));
  }

  shownFormat(row: number, column: number): string {
    return this.host.calculation.shownFormat(this.sheet, row, column);
  }

  note(row: number, column: number): string {
    return this.sheet.notes.get(row, column) ?? '';
  }

  isColumnHidden(column: number): boolean {
    return this.sheet.columnLines.isHidden(column);
  }

  isRowHidden(row: number): boolean {
    return this.sheet.rowLines.isHidden(row);
  }

  columnWidth(column: number): number {
    return this.sheet.columnLines.size(column);
  }

  rowHeight(row: number): number {
    return this.sheet.rowLines.size(row);
  }

  look(row: number, column: number): CellLook | undefined {
    return this.looks.look(row, column);
  }

  ownLook(row: number, column: number): CellLook | undefined {
    const own = cellLook(this.sheet.looks.get(row, column));
    return own === PLAIN ? undefined : own;
  }

  get conditionalFormats(): readonly ConditionalFormat[] {
    return this.sheet.conditionalRules;
  }

  get filter(): Rectangle | undefined {
    return this.sheet.filter?.rectangle;
  }

  get tabColor(): string {
    return this.sheet.tabColor ?? '';
  }

  rule(row: number, column: number): CellRule | undefined {
    const rule = this.sheet.validations.get(row, column);
    return rule && cellRule(this.host, rule);
  }

  choice(row: number, column: number): CellChoice | undefined {
    const rule = this.sheet.validations.get(row, column);
    return rule && cellChoice(this.host, rule);
  }

  inputText(row: number, column: number): string {
    return inputText(this.sheet.content(row, column), this.sheet.numberFormat(row, column));
  }

  warning(block: Rectangle): string {
    return editWarning(this.sheet, block);
  }
}
