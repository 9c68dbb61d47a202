import { displayed } from '../cells/display';
import type { Axis } from '../cells/gridChange';
import type { Sheet } from '../cells/sheet';
import { type Content, typedInput } from '../cells/typedInput';
import { CellError, type Scalar } from '../cells/value';
import type { SheetView } from '../contract';
import type { CustomDate } from '../formula/source';
import { refuseInvalid } from './cellValues';
import type { Host } from './host';
import { shownExtent } from './shownExtent';

/** A tab for whoever stands outside of Apps Script. */
export class SheetWindow implements SheetView {
  private readonly host: Host;
  private readonly sheet: Sheet;

  constructor(host: Host, sheet: Sheet) {
    this.host = host;
    this.sheet = sheet;
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

  put(row: number, column: number, content: Content | CustomDate, numberFormat?: string): void {
    const isGivenDate = isCustomDate(content);
    this.sheet.put(row, column, isGivenDate ? content.date : content);
    const format = numberFormat ?? (isGivenDate ? 'm/d/yyyy' : undefined);
    if (format !== undefined) this.sheet.numberFormats.set(row, column, format === '' ? undefined : format);
    this.sheet.changed();
  }

  type(row: number, column: number, text: string): void {
    const own = this.sheet.numberFormat(row, column);
    const { content, numberFormat } = typedInput(text, own);
    refuseInvalid(this.host, this.sheet, { row, column, rows: 1, columns: 1 }, [[content]]);
    this.put(row, column, content, own === '' && numberFormat !== '' ? numberFormat : undefined);
  }

  insertRows(before: number, count: number): void {
    this.insert('row', before, count);
  }

  deleteRows(first: number, count: number): void {
    this.delete('row', first, count);
  }

  insertColumns(before: number, count: number): void {
    this.insert('column', before, count);
  }

  deleteColumns(first: number, count: number): void {
    this.delete('column', first, count);
  }

  moveRows(first: number, count: number, before: number): void {
    this.host.workbook.changeGrid(this.sheet, { kind: 'move', axis: 'row', first, count, before });
  }

  moveColumns(first: number, count: number, before: number): void {
    this.host.workbook.changeGrid(this.sheet, { kind: 'move', axis: 'column', first, count, before });
  }

  rename(name: string): void {
    this.host.workbook.rename(this.sheet, name);
  }

  private insert(axis: Axis, before: number, count: number): void {
    this.host.workbook.changeGrid(this.sheet, { kind: 'insert', axis, before, count });
  }

  private delete(axis: Axis, first: number, count: number): void {
    this.host.workbook.changeGrid(this.sheet, { kind: 'delete', axis, first, count });
  }
}

function isCustomDate(content: Content | CustomDate): content is CustomDate {
  return typeof content === 'object' && content !== null && !(content instanceof CellError) && 'date' in content;
}
