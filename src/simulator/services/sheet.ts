import type { Sheet } from '../cells/sheet';
import { ConditionalFormatRuleObject, conditionalRuleOf } from './conditionalFormatRule';
import { FilterObject } from './filter';
import type { Host } from './host';
import { ProtectionObject } from './protection';
import { refuseUnknownOptions } from './refuseUnknownOptions';
import { SHEET_CHARTS, SheetCharts } from './sheetCharts';
import { SHEET_GRID } from './sheetGrid';
import { SHEET_LOOK } from './sheetLook';
import { SHEET_PLACE } from './sheetPlace';
import { shownExtent } from './shownExtent';
import type { Signatures } from './signatures';
import { sortRange } from './sortRange';
import { refuseProtected } from './writable';

type Full = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Methods =
  | 'appendRow'
  | 'clear'
  | 'clearConditionalFormatRules'
  | 'clearContents'
  | 'clearFormats'
  | 'clearNotes'
  | 'getConditionalFormatRules'
  | 'getFilter'
  | 'getProtections'
  | 'protect'
  | 'setConditionalFormatRules'
  | 'setName'
  | 'sort';

const SHEET_CONTENT: Signatures<Methods> = {
  appendRow: ['list'],
  clear: ['', 'object'],
  clearConditionalFormatRules: [''],
  clearContents: [''],
  clearFormats: [''],
  clearNotes: [''],
  getConditionalFormatRules: [''],
  getFilter: [''],
  getProtections: ['ProtectionType'],
  protect: [''],
  setConditionalFormatRules: ['list'],
  setName: ['text'],
  sort: ['number', 'number flag'],
};

const DESCRIPTION = {
  path: 'SpreadsheetApp.Sheet',
  methods: { ...SHEET_PLACE, ...SHEET_GRID, ...SHEET_LOOK, ...SHEET_CHARTS, ...SHEET_CONTENT },
  uncounted: /^new/,
};

/** A tab. */
export class SheetObject extends SheetCharts implements Pick<Full, Methods> {
  constructor(host: Host, sheet: Sheet) {
    super(host, DESCRIPTION, sheet);
  }

  /** Writes after the last row that shows anything; a row is added when the grid is full. */
  appendRow(values: unknown[]): Full {
    const { rows } = shownExtent(this.host, this.sheet);
    const { rowCount, columnCount } = this.sheet;
    if (rows === rowCount) this.insertRowsAfter(rowCount, 1);
    if (values.length > columnCount) this.insertColumnsAfter(columnCount, values.length - columnCount);
    if (values.length > 0) this.rangeAt({ row: rows, column: 0, rows: 1, columns: values.length }).setValues([values]);
    return this.self;
  }

  clear(options: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined } = {}): Full {
    refuseUnknownOptions('Sheet.clear', options, { formatOnly: 'boolean', contentsOnly: 'boolean' });
    if (!options.formatOnly) this.clearContents();
    if (!options.contentsOnly) this.clearFormats();
    return this.self;
  }

  clearConditionalFormatRules(): void {
    this.sheet.conditionalRules = [];
  }

  clearContents(): Full {
    this.whole.clearContent();
    return this.self;
  }

  clearFormats(): Full {
    this.whole.clear({ formatOnly: true });
    this.clearConditionalFormatRules();
    return this.self;
  }

  clearNotes(): Full {
    this.whole.clearNote();
    return this.self;
  }

  getConditionalFormatRules(): Rule[] {
    return this.sheet.conditionalRules.map((rule) => new ConditionalFormatRuleObject(this.host, this.sheet, rule).self);
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return this.sheet.filter ? new FilterObject(this.host, this.sheet).self : null;
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): Protection[] {
    const isRange = String(type) === 'RANGE';
    return this.sheet.protections
      .filter(({ rectangle }) => (rectangle !== undefined) === isRange)
      .map((protection) => new ProtectionObject(this.host, this.sheet, protection).self);
  }

  /** The protection of the whole tab: the one it has, else a new one. */
  protect(): Protection {
    const known = this.sheet.protections.find(({ rectangle }) => !rectangle);
    const protection = known ?? { rectangle: undefined, description: '', isWarningOnly: false, unprotected: [] };
    if (!known) this.sheet.protections.push(protection);
    return new ProtectionObject(this.host, this.sheet, protection).self;
  }

  /** Replaces all rules. */
  setConditionalFormatRules(rules: Rule[]): void {
    this.sheet.conditionalRules = rules.map((rule) => conditionalRuleOf(rule, this.sheet));
  }

  setName(name: string): Full {
    this.host.workbook.rename(this.sheet, String(name));
    return this.self;
  }

  /** Sorts all rows below the frozen ones. */
  sort(column: number, ascending = true): Full {
    const { frozenRows, columnCount, rowCount } = this.sheet;
    const rectangle = { row: frozenRows, column: 0, rows: rowCount - frozenRows, columns: columnCount };
    refuseProtected(this.host, this.sheet, rectangle);
    sortRange(this.host, this.sheet, rectangle, { column, ascending });
    return this.self;
  }
}
