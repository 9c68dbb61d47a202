import { displayed } from '../cells/display';
import type { Axis, GridChange } from '../cells/gridChange';
import type { Sheet } from '../cells/sheet';
import { type Content, typedInput } from '../cells/typedInput';
import { CellError, type Scalar } from '../cells/value';
import type { SheetView } from '../contract';
import type { CustomDate } from '../formula/source';
import { refuseInvalid } from './cellValues';
import type { Host } from './host';
import { refuseImpossible } from './refuseImpossible';
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
    this.refuseOutside(row, column);
    this.set(row, column, content, numberFormat);
    this.sheet.changed({ row, column, rows: 1, columns: 1 });
  }

  /** Puts rows as they are, from the first cell on. */
  putAll(rows: readonly (readonly (Content | CustomDate)[])[]): void {
    rows.forEach((row, r) => {
      row.forEach((content, c) => {
        this.set(r, c, content);
      });
    });
    this.sheet.changed();
  }

  type(row: number, column: number, text: string): void {
    this.refuseOutside(row, column);
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
    this.changeGrid({ kind: 'move', axis: 'row', first, count, before });
  }

  moveColumns(first: number, count: number, before: number): void {
    this.changeGrid({ kind: 'move', axis: 'column', first, count, before });
  }

  rename(name: string): void {
    this.host.workbook.rename(this.sheet, name);
  }

  private set(row: number, column: number, content: Content | CustomDate, numberFormat?: string): void {
    const isGivenDate = isCustomDate(content);
    this.sheet.put(row, column, isGivenDate ? content.date : content);
    const format = numberFormat ?? (isGivenDate ? 'm/d/yyyy' : undefined);
    if (format !== undefined) this.sheet.numberFormats.set(row, column, format === '' ? undefined : format);
  }

  private insert(axis: Axis, before: number, count: number): void {
    this.changeGrid({ kind: 'insert', axis, before, count });
  }

  private delete(axis: Axis, first: number, count: number): void {
    this.changeGrid({ kind: 'delete', axis, first, count });
  }

  private changeGrid(change: GridChange): void {
    refuseImpossible(change, this.sheet);
    this.host.workbook.changeGrid(this.sheet, change);
  }

  /** A person cannot reach a cell outside of the grid, and nothing that is written there would ever be seen. */
  private refuseOutside(row: number, column: number): void {
    const { name, rowCount, columnCount } = this.sheet;
    const isInside = isPlace(row, rowCount) && isPlace(column, columnCount);
    if (!isInside)
      throw new Error(
        `${name} has ${rowCount} rows and ${columnCount} columns: there is no cell in row ${row}, column ${column} (counted from 0).`,
      );
  }
}

function isPlace(position: number, size: number): boolean {
  return Number.isInteger(position) && position >= 0 && position < size;
}

function isCustomDate(content: Content | CustomDate): content is CustomDate {
  return typeof content === 'object' && content !== null && !(content instanceof CellError) && 'date' in content;
}
