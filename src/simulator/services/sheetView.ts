import { closedBrackets } from '../cells/closedBrackets';
import type { Axis, GridChange } from '../cells/gridChange';
import { type Content, typedInput } from '../cells/typedInput';
import { CellError } from '../cells/value';
import type { CustomDate } from '../formula/source';
import type { Block, SheetDress, SheetView } from '../sheetContract';
import { refuseInvalid } from './cellValues';
import { dressSheet } from './dressSheet';
import { enterTexts } from './enterTexts';
import { fillBlock } from './fillBlock';
import { pasteBlock } from './pasteBlock';
import { personEdit, refuseOutsideGrid } from './personEdit';
import { refuseImpossible } from './refuseImpossible';
import { SheetSeen } from './sheetSeen';
import { sortRange } from './sortRange';

/** A tab for whoever stands outside of Apps Script. */
export class SheetWindow extends SheetSeen implements SheetView {
  dress(dress: SheetDress): void {
    dressSheet(this.host.workbook, this.sheet, dress);
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
    const { content, numberFormat } = typedInput(closedBrackets(text), own);
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
    if (name.trim() === '') throw new Error('The name of a tab cannot be blank.');
    this.host.workbook.rename(this.sheet, name.trim());
  }

  setColumnWidth(column: number, pixels: number): void {
    this.sheet.columnLines.setSize(column, 1, pixels);
  }

  show(): void {
    this.sheet.isHidden = false;
  }

  enter(row: number, column: number, texts: readonly (readonly string[])[]): void {
    enterTexts(this.host, this.sheet, { row, column }, texts);
  }

  clear(block: Block): void {
    const { host, sheet } = this;
    refuseOutsideGrid(sheet, block);
    personEdit(host, { sheet, rectangle: block, what: 'clearing', change: () => sheet.clearContents(block) });
  }

  fill(from: Block, to: Block): void {
    fillBlock(this.host, this.sheet, from, to);
  }

  paste({ sheet: name, block }: { readonly sheet: string; readonly block: Block }, to: Block, isCut: boolean): void {
    const from = this.host.workbook.sheet(name);
    if (!from) throw new Error(`The tab “${name}”, from which the cells were copied, is gone.`);
    pasteBlock(this.host, this.sheet, { sheet: from, block, isCut }, to);
  }

  sort(block: Block, column: number, ascending: boolean): void {
    const { host, sheet } = this;
    refuseOutsideGrid(sheet, block);
    const change = () => sortRange(host, sheet, block, { column: column + 1, ascending });
    personEdit(host, { sheet, rectangle: block, what: 'sorting', change });
  }

  private set(row: number, column: number, content: Content | CustomDate, numberFormat?: string): void {
    const isGivenDate = isCustomDate(content);
    this.sheet.put(row, column, isGivenDate ? content.date : ownError(content));
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

/** An error that comes from another realm is of another class. */
function ownError(content: Content): Content {
  const isError = typeof content === 'object' && content !== null && 'code' in content;
  return isError ? new CellError(content.code, content.message) : content;
}

function isCustomDate(content: Content | CustomDate): content is CustomDate {
  return typeof content === 'object' && content !== null && !(content instanceof CellError) && 'date' in content;
}
