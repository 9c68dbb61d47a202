import type { Rectangle } from '../cells/rectangle';
import type { Sheet } from '../cells/sheet';
import { FilterObject } from './filter';
import type { Host } from './host';
import { ProtectionObject } from './protection';
import { RANGE_ALIGNMENT } from './rangeAlignment';
import { RANGE_CONTENT } from './rangeContent';
import { RANGE_FORMAT } from './rangeFormat';
import { RANGE_LOOK } from './rangeLook';
import { RANGE_PLACE } from './rangePlace';
import { RANGE_RULES, RangeRules } from './rangeRules';
import type { ServiceDescription } from './serviceObject';
import type { Signatures } from './signatures';

type Full = GoogleAppsScript.Spreadsheet.Range;
type Methods = 'createFilter' | 'getFilter' | 'protect';

const OBJECTS: Signatures<Methods> = { createFilter: [''], getFilter: [''], protect: [''] };

const DESCRIPTION: ServiceDescription = {
  path: 'SpreadsheetApp.Range',
  methods: {
    ...RANGE_PLACE,
    ...RANGE_CONTENT,
    ...RANGE_FORMAT,
    ...RANGE_LOOK,
    ...RANGE_ALIGNMENT,
    ...RANGE_RULES,
    ...OBJECTS,
  },
};

/** A range of cells, as `Sheet.getRange()` gives it. */
export class RangeObject extends RangeRules implements Pick<Full, Methods> {
  /** @throws Error in the platform's words when a part of it lies outside of the grid. */
  constructor(host: Host, sheet: Sheet, rectangle: Rectangle) {
    super(host, DESCRIPTION, sheet, rectangle);
    const { row, column, rows, columns } = rectangle;
    if (![row, column, rows, columns].every(Number.isInteger))
      throw new Error('The coordinates of a range must be whole numbers.');
    if (rows < 1) throw new Error('The number of rows in the range must be at least 1.');
    if (columns < 1) throw new Error('The number of columns in the range must be at least 1.');
    if (row < 0) throw new Error('The starting row of the range is too small.');
    if (column < 0) throw new Error('The starting column of the range is too small.');
    if (row + rows > sheet.rowCount || column + columns > sheet.columnCount)
      throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }

  createFilter(): GoogleAppsScript.Spreadsheet.Filter {
    if (this.sheet.filter) throw new Error("You can't create a filter in a sheet that already has a filter.");
    this.sheet.filter = { rectangle: this.rectangle };
    return new FilterObject(this.host, this.sheet).self;
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return this.sheet.filter ? new FilterObject(this.host, this.sheet).self : null;
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const protection = { rectangle: this.rectangle, description: '', isWarningOnly: false, unprotected: [] };
    this.sheet.protections.push(protection);
    return new ProtectionObject(this.host, this.sheet, protection).self;
  }
}
