import { a1Notation, type Rectangle } from '../cells/rectangle';
import type { Sheet } from '../cells/sheet';
import type { Host } from './host';
import { Service } from './service';
import type { ServiceDescription } from './serviceObject';
import type { Signatures } from './signatures';
import { isWritable } from './writable';

type Full = GoogleAppsScript.Spreadsheet.Range;
type Methods =
  | 'activate'
  | 'canEdit'
  | 'getA1Notation'
  | 'getCell'
  | 'getColumn'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getNumColumns'
  | 'getNumRows'
  | 'getRow'
  | 'getSheet'
  | 'offset';

/** The parameters of the methods of a range that have to do with where it lies. */
export const RANGE_PLACE: Signatures<Methods> = {
  activate: [''],
  canEdit: [''],
  getA1Notation: [''],
  getCell: ['number number'],
  getColumn: [''],
  getLastColumn: [''],
  getLastRow: [''],
  getNumColumns: [''],
  getNumRows: [''],
  getRow: [''],
  getSheet: [''],
  offset: ['number number', 'number number number', 'number number number number'],
};

/** Where a range lies. A range is a place: when rows are inserted above, it does not move along. */
export abstract class RangePlace extends Service<Full> implements Pick<Full, Methods> {
  readonly rectangle: Rectangle;
  private readonly tab: Sheet;

  constructor(host: Host, description: ServiceDescription, sheet: Sheet, rectangle: Rectangle) {
    super(host, description);
    this.tab = sheet;
    this.rectangle = rectangle;
  }

  /** The tab, as long as it exists. */
  get sheet(): Sheet {
    if (!this.host.workbook.sheets.includes(this.tab)) throw new Error(`Sheet ${this.tab.id} not found`);
    return this.tab;
  }

  activate(): Full {
    this.host.workbook.select(this.sheet, this.rectangle);
    return this.self;
  }

  canEdit(): boolean {
    return this.sheet.protections.every((protection) => isWritable(this.host, protection, this.rectangle));
  }

  getA1Notation(): string {
    return a1Notation(this.rectangle);
  }

  getCell(row: number, column: number): Full {
    if (row < 1 || column < 1 || row > this.rectangle.rows || column > this.rectangle.columns)
      throw new Error('Cell reference out of range');
    return this.offset(row - 1, column - 1, 1, 1);
  }

  getColumn(): number {
    return this.rectangle.column + 1;
  }

  getLastColumn(): number {
    return this.rectangle.column + this.rectangle.columns;
  }

  getLastRow(): number {
    return this.rectangle.row + this.rectangle.rows;
  }

  getNumColumns(): number {
    return this.rectangle.columns;
  }

  getNumRows(): number {
    return this.rectangle.rows;
  }

  getRow(): number {
    return this.rectangle.row + 1;
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.host.make.sheet(this.sheet);
  }

  offset(rows: number, columns: number, numRows?: number, numColumns?: number): Full {
    return this.host.make.range(this.sheet, {
      row: this.rectangle.row + rows,
      column: this.rectangle.column + columns,
      rows: numRows ?? this.rectangle.rows,
      columns: numColumns ?? this.rectangle.columns,
    });
  }

  /** Calls back for every cell: its place on the tab and its place within the range. */
  protected forEachCell(visit: (row: number, column: number, r: number, c: number) => void): void {
    const { row, column, rows, columns } = this.rectangle;
    for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) visit(row + r, column + c, r, c);
  }

  /** One entry for every cell, by rows. */
  protected mapCells<Entry>(entry: (row: number, column: number) => Entry): Entry[][] {
    const { row, column, rows, columns } = this.rectangle;
    return Array.from({ length: rows }, (_row, r) =>
      Array.from({ length: columns }, (_column, c) => entry(row + r, column + c)),
    );
  }

  /** Refuses rows that are not exactly as many and as wide as the range. */
  protected refuseOtherSize(rows: readonly (readonly unknown[])[]): void {
    refuseOtherCount('rows', rows.length, this.rectangle.rows);
    for (const row of rows) refuseOtherCount('columns', row.length, this.rectangle.columns);
  }
}

function refuseOtherCount(what: string, found: number, needed: number): void {
  if (found !== needed)
    throw new Error(
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${found} but the range has ${needed}.`,
    );
}
