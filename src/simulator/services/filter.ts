import type { Sheet } from '../cells/sheet';
import type { Host } from './host';
import { Service } from './service';
import type { Signatures } from './signatures';
import { sortRange } from './sortRange';

type Full = GoogleAppsScript.Spreadsheet.Filter;
type Methods = 'getRange' | 'remove' | 'sort';

const METHODS: Signatures<Methods> = { getRange: [''], remove: [''], sort: ['number flag'] };

/** The one basic filter of a tab. It hides nothing: criteria are not modelled. */
export class FilterObject extends Service<Full> implements Pick<Full, Methods> {
  private readonly sheet: Sheet;

  constructor(host: Host, sheet: Sheet) {
    super(host, { path: 'SpreadsheetApp.Filter', methods: METHODS });
    this.sheet = sheet;
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.host.make.range(this.sheet, this.rectangle);
  }

  remove(): void {
    this.sheet.filter = undefined;
  }

  /** Sorts the rows below the header. */
  sort(column: number, ascending: boolean): Full {
    const { row, rows, ...rest } = this.rectangle;
    sortRange(this.host, this.sheet, { ...rest, row: row + 1, rows: rows - 1 }, { column, ascending });
    return this.self;
  }

  private get rectangle() {
    if (!this.sheet.filter) throw new Error('The filter was removed.');
    return this.sheet.filter.rectangle;
  }
}
