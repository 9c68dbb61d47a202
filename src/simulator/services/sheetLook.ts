import type { AxisLines } from '../cells/axisLines';
import type { Axis } from '../cells/gridChange';
import { refuseLook } from '../cells/look';
import { fittingWidth } from './fittingWidth';
import { SheetGrid } from './sheetGrid';
import type { Signatures } from './signatures';

type Full = GoogleAppsScript.Spreadsheet.Sheet;
type Methods =
  | 'autoResizeColumns'
  | 'getColumnWidth'
  | 'getFrozenColumns'
  | 'getFrozenRows'
  | 'getRowHeight'
  | 'getTabColor'
  | 'hideColumns'
  | 'hideRows'
  | 'hideSheet'
  | 'isColumnHiddenByUser'
  | 'isRowHiddenByUser'
  | 'isSheetHidden'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'setFrozenColumns'
  | 'setFrozenRows'
  | 'setRowHeight'
  | 'setRowHeights'
  | 'setTabColor'
  | 'showColumns'
  | 'showRows'
  | 'showSheet';

/** The parameters of the methods of a tab that have to do with its look. */
export const SHEET_LOOK: Signatures<Methods> = {
  autoResizeColumns: ['number number'],
  getColumnWidth: ['number'],
  getFrozenColumns: [''],
  getFrozenRows: [''],
  getRowHeight: ['number'],
  getTabColor: [''],
  hideColumns: ['number', 'number number'],
  hideRows: ['number', 'number number'],
  hideSheet: [''],
  isColumnHiddenByUser: ['number'],
  isRowHiddenByUser: ['number'],
  isSheetHidden: [''],
  setColumnWidth: ['number number'],
  setColumnWidths: ['number number number'],
  setFrozenColumns: ['number'],
  setFrozenRows: ['number'],
  setRowHeight: ['number number'],
  setRowHeights: ['number number number'],
  setTabColor: ['text?'],
  showColumns: ['number', 'number number'],
  showRows: ['number', 'number number'],
  showSheet: [''],
};

/** How a tab looks: widths, what is hidden or frozen, the colour of the tab. */
export abstract class SheetLook extends SheetGrid implements Pick<Full, Methods> {
  autoResizeColumns(position: number, count: number): Full {
    const lines = this.columns(position, count);
    for (let column = position - 1; column < position - 1 + count; column++) {
      lines.setSize(column, 1, fittingWidth(this.host, this.sheet, column));
    }
    return this.self;
  }

  getColumnWidth(position: number): number {
    return this.columns(position, 1).size(position - 1);
  }

  getFrozenColumns(): number {
    return this.sheet.frozenColumns;
  }

  getFrozenRows(): number {
    return this.sheet.frozenRows;
  }

  getRowHeight(position: number): number {
    return this.rows(position, 1).size(position - 1);
  }

  getTabColor(): string | null {
    return this.sheet.tabColor;
  }

  hideColumns(position: number, count = 1): void {
    this.columns(position, count).setHidden(position - 1, count, true);
  }

  hideRows(position: number, count = 1): void {
    this.rows(position, count).setHidden(position - 1, count, true);
  }

  hideSheet(): Full {
    const others = this.host.workbook.sheets.filter((other) => other !== this.sheet && !other.isHidden);
    const [neighbour] = others;
    if (!neighbour) throw new Error("You can't hide all the sheets in a document.");
    this.sheet.isHidden = true;
    if (this.host.workbook.selection.sheet === this.sheet) this.host.workbook.select(neighbour);
    return this.self;
  }

  isColumnHiddenByUser(position: number): boolean {
    return this.columns(position, 1).isHidden(position - 1);
  }

  isRowHiddenByUser(position: number): boolean {
    return this.rows(position, 1).isHidden(position - 1);
  }

  isSheetHidden(): boolean {
    return this.sheet.isHidden;
  }

  setColumnWidth(position: number, width: number): Full {
    return this.setColumnWidths(position, 1, width);
  }

  setColumnWidths(position: number, count: number, width: number): Full {
    refuseSize(width);
    this.columns(position, count).setSize(position - 1, count, width);
    return this.self;
  }

  setFrozenColumns(columns: number): void {
    refuseFrozen('column', columns, this.sheet.columnCount);
    this.sheet.frozenColumns = columns;
  }

  setFrozenRows(rows: number): void {
    refuseFrozen('row', rows, this.sheet.rowCount);
    this.sheet.frozenRows = rows;
  }

  setRowHeight(position: number, height: number): Full {
    return this.setRowHeights(position, 1, height);
  }

  setRowHeights(position: number, count: number, height: number): Full {
    refuseSize(height);
    this.rows(position, count).setSize(position - 1, count, height);
    return this.self;
  }

  setTabColor(color: string | null): Full {
    if (color !== null) refuseLook('background', color);
    this.sheet.tabColor = color;
    return this.self;
  }

  showColumns(position: number, count = 1): void {
    this.columns(position, count).setHidden(position - 1, count, false);
  }

  showRows(position: number, count = 1): void {
    this.rows(position, count).setHidden(position - 1, count, false);
  }

  showSheet(): Full {
    this.sheet.isHidden = false;
    return this.self;
  }

  private columns(position: number, count: number): AxisLines {
    refuseOutside('column', position, count, this.sheet.columnCount);
    return this.sheet.columnLines;
  }

  private rows(position: number, count: number): AxisLines {
    refuseOutside('row', position, count, this.sheet.rowCount);
    return this.sheet.rowLines;
  }
}

function refuseOutside(axis: Axis, position: number, count: number, size: number): void {
  const isWhole = Number.isInteger(position) && Number.isInteger(count);
  if (!isWhole || position < 1 || count < 1 || position - 1 + count > size)
    throw new Error(`Those ${axis}s are out of bounds.`);
}

function refuseFrozen(axis: Axis, count: number, size: number): void {
  if (!Number.isInteger(count) || count < 0) throw new Error(`The number of frozen ${axis}s must be 0 or more.`);
  if (count >= size) throw new Error(`You can't freeze all ${axis}s.`);
}

function refuseSize(pixels: number): void {
  if (!(pixels > 0)) throw new Error(`A row or column can't be ${pixels} pixels wide.`);
}
