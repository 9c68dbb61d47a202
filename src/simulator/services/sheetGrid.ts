import type { Axis, GridChange } from '../cells/gridChange';
import type { Rectangle } from '../cells/rectangle';
import { rangePlaceOf } from './protection';
import { refuseImpossible } from './refuseImpossible';
import { SheetPlace } from './sheetPlace';
import type { Signatures } from './signatures';
import { refuseProtected } from './writable';

type Full = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Methods =
  | 'deleteColumn'
  | 'deleteColumns'
  | 'deleteRow'
  | 'deleteRows'
  | 'insertColumnAfter'
  | 'insertColumnBefore'
  | 'insertColumns'
  | 'insertColumnsAfter'
  | 'insertColumnsBefore'
  | 'insertRowAfter'
  | 'insertRowBefore'
  | 'insertRows'
  | 'insertRowsAfter'
  | 'insertRowsBefore'
  | 'moveColumns'
  | 'moveRows';

/** The parameters of the methods of a tab that change its grid. */
export const SHEET_GRID: Signatures<Methods> = {
  deleteColumn: ['number'],
  deleteColumns: ['number number'],
  deleteRow: ['number'],
  deleteRows: ['number number'],
  insertColumnAfter: ['number'],
  insertColumnBefore: ['number'],
  insertColumns: ['number', 'number number'],
  insertColumnsAfter: ['number number'],
  insertColumnsBefore: ['number number'],
  insertRowAfter: ['number'],
  insertRowBefore: ['number'],
  insertRows: ['number', 'number number'],
  insertRowsAfter: ['number number'],
  insertRowsBefore: ['number number'],
  moveColumns: ['Range number'],
  moveRows: ['Range number'],
};

/** Inserting, deleting and moving rows and columns; positions count from 1. */
export abstract class SheetGrid extends SheetPlace implements Pick<Full, Methods> {
  deleteColumn(position: number): Full {
    return this.remove('column', position, 1);
  }

  deleteColumns(position: number, count: number): void {
    this.remove('column', position, count);
  }

  deleteRow(position: number): Full {
    return this.remove('row', position, 1);
  }

  deleteRows(position: number, count: number): void {
    this.remove('row', position, count);
  }

  insertColumnAfter(position: number): Full {
    return this.insert('column', position, 1);
  }

  insertColumnBefore(position: number): Full {
    return this.insert('column', position - 1, 1);
  }

  insertColumns(position: number, count = 1): void {
    this.insert('column', position - 1, count);
  }

  insertColumnsAfter(position: number, count: number): Full {
    return this.insert('column', position, count);
  }

  insertColumnsBefore(position: number, count: number): Full {
    return this.insert('column', position - 1, count);
  }

  insertRowAfter(position: number): Full {
    return this.insert('row', position, 1);
  }

  insertRowBefore(position: number): Full {
    return this.insert('row', position - 1, 1);
  }

  insertRows(position: number, count = 1): void {
    this.insert('row', position - 1, count);
  }

  insertRowsAfter(position: number, count: number): Full {
    return this.insert('row', position, count);
  }

  insertRowsBefore(position: number, count: number): Full {
    return this.insert('row', position - 1, count);
  }

  moveColumns(columns: Range, destination: number): void {
    const { column, columns: count } = this.own(columns);
    this.change({ kind: 'move', axis: 'column', first: column, count, before: destination - 1 });
  }

  moveRows(rows: Range, destination: number): void {
    const { row, rows: count } = this.own(rows);
    this.change({ kind: 'move', axis: 'row', first: row, count, before: destination - 1 });
  }

  private insert(axis: Axis, before: number, count: number): Full {
    return this.change({ kind: 'insert', axis, before, count });
  }

  private remove(axis: Axis, position: number, count: number): Full {
    refuseProtected(this.host, this.sheet, this.lines(axis, position - 1, count));
    return this.change({ kind: 'delete', axis, first: position - 1, count });
  }

  private change(change: GridChange): Full {
    refuseImpossible(change, this.sheet);
    this.host.workbook.changeGrid(this.sheet, change);
    return this.self;
  }

  private own(range: Range): Rectangle {
    const place = rangePlaceOf(range);
    if (place.sheet !== this.sheet) throw new Error('The range must be on this sheet.');
    return place.rectangle;
  }

  private lines(axis: Axis, first: number, count: number): Rectangle {
    return axis === 'row'
      ? { row: first, column: 0, rows: count, columns: this.sheet.columnCount }
      : { row: 0, column: first, rows: this.sheet.rowCount, columns: count };
  }
}
