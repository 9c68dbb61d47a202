import { rectangleOf } from '../cells/rectangle';
import type { Sheet } from '../cells/sheet';
import type { Host } from './host';
import { rangePlaceOf } from './protection';
import { RangeObject } from './range';
import { RangeListObject } from './rangeList';
import { Service } from './service';
import type { ServiceDescription } from './serviceObject';
import { shownExtent } from './shownExtent';
import type { Signatures } from './signatures';

type Full = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Methods =
  | 'activate'
  | 'getActiveCell'
  | 'getActiveRange'
  | 'getDataRange'
  | 'getIndex'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getMaxColumns'
  | 'getMaxRows'
  | 'getName'
  | 'getParent'
  | 'getRange'
  | 'getRangeList'
  | 'getSheetId'
  | 'setActiveRange';

/** The parameters of the methods of a tab that find things. */
export const SHEET_PLACE: Signatures<Methods> = {
  activate: [''],
  getActiveCell: [''],
  getActiveRange: [''],
  getDataRange: [''],
  getIndex: [''],
  getLastColumn: [''],
  getLastRow: [''],
  getMaxColumns: [''],
  getMaxRows: [''],
  getName: [''],
  getParent: [''],
  getRange: ['text', 'number number', 'number number number', 'number number number number'],
  getRangeList: ['list'],
  getSheetId: [''],
  setActiveRange: ['Range'],
};

/** What a tab is and where its cells are. */
export abstract class SheetPlace extends Service<Full> implements Pick<Full, Methods> {
  private readonly tab: Sheet;

  constructor(host: Host, description: ServiceDescription, sheet: Sheet) {
    super(host, description);
    this.tab = sheet;
  }

  /** The tab, as long as it exists. */
  get sheet(): Sheet {
    if (!this.host.workbook.sheets.includes(this.tab)) throw new Error(`Sheet ${this.tab.id} not found`);
    return this.tab;
  }

  activate(): Full {
    this.host.workbook.select(this.sheet);
    return this.self;
  }

  getActiveCell(): Range {
    return this.getActiveRange().getCell(1, 1);
  }

  getActiveRange(): Range {
    const { selection } = this.host.workbook;
    const isHere = selection.sheet === this.sheet;
    return this.rangeAt(isHere ? selection.rectangle : { row: 0, column: 0, rows: 1, columns: 1 }).self;
  }

  getDataRange(): Range {
    const { rows, columns } = shownExtent(this.host, this.sheet);
    return this.rangeAt({ row: 0, column: 0, rows: Math.max(rows, 1), columns: Math.max(columns, 1) }).self;
  }

  getIndex(): number {
    return this.host.workbook.sheets.indexOf(this.sheet) + 1;
  }

  getLastColumn(): number {
    return shownExtent(this.host, this.sheet).columns;
  }

  getLastRow(): number {
    return shownExtent(this.host, this.sheet).rows;
  }

  getMaxColumns(): number {
    return this.sheet.columnCount;
  }

  getMaxRows(): number {
    return this.sheet.rowCount;
  }

  getName(): string {
    return this.sheet.name;
  }

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.host.make.spreadsheet();
  }

  getRange(row: number | string, column = 1, rows = 1, columns = 1): Range {
    if (typeof row === 'string') return this.rangeNamed(row).self;
    return this.rangeAt({ row: row - 1, column: column - 1, rows, columns }).self;
  }

  getRangeList(addresses: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    return new RangeListObject(
      this.host,
      addresses.map((address) => this.rangeNamed(address)),
    ).self;
  }

  getSheetId(): number {
    return this.sheet.id;
  }

  setActiveRange(range: Range): Range {
    rangePlaceOf(range).activate();
    return range;
  }

  /** A range of this tab, to work with here. */
  protected rangeAt(rectangle: RangeObject['rectangle']): RangeObject {
    return new RangeObject(this.host, this.sheet, rectangle);
  }

  /** All cells of the tab. */
  protected get whole(): RangeObject {
    const { rowCount, columnCount } = this.sheet;
    return this.rangeAt({ row: 0, column: 0, rows: rowCount, columns: columnCount });
  }

  private rangeNamed(address: string): RangeObject {
    const rectangle = rectangleOf(address, this.sheet);
    if (!rectangle) throw new Error(`Range not found: ${address}`);
    return this.rangeAt(rectangle);
  }
}
