import { rectangleOf } from '../cells/rectangle';
import type { Sheet } from '../cells/sheet';
import type { Host } from './host';
import { Service } from './service';
import { unwrapped } from './serviceObject';
import { SheetPlace } from './sheetPlace';
import type { Signatures } from './signatures';

type Full = GoogleAppsScript.Spreadsheet.Spreadsheet;
type FullSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Methods =
  | 'deleteSheet'
  | 'getActiveRange'
  | 'getActiveSheet'
  | 'getId'
  | 'getName'
  | 'getNumSheets'
  | 'getRange'
  | 'getSheetByName'
  | 'getSheets'
  | 'getSpreadsheetLocale'
  | 'getSpreadsheetTimeZone'
  | 'getUrl'
  | 'insertSheet'
  | 'moveActiveSheet'
  | 'setActiveSheet'
  | 'toast';

const METHODS: Signatures<Methods> = {
  deleteSheet: ['Sheet'],
  getActiveRange: [''],
  getActiveSheet: [''],
  getId: [''],
  getName: [''],
  getNumSheets: [''],
  getRange: ['text'],
  getSheetByName: ['text'],
  getSheets: [''],
  getSpreadsheetLocale: [''],
  getSpreadsheetTimeZone: [''],
  getUrl: [''],
  insertSheet: ['', 'number', 'text', 'text number'],
  moveActiveSheet: ['number'],
  setActiveSheet: ['Sheet', 'Sheet flag'],
  toast: ['text', 'text text', 'text text number?'],
};

const TOAST_SECONDS = 5;
const ID = 'local-spreadsheet';

/** The spreadsheet file. */
export class SpreadsheetObject extends Service<Full> implements Pick<Full, Methods> {
  constructor(host: Host) {
    super(host, { path: 'SpreadsheetApp.Spreadsheet', methods: METHODS });
  }

  deleteSheet(sheet: FullSheet): void {
    this.host.workbook.removeSheet(sheetOf(sheet));
  }

  getActiveRange(): Range {
    const { sheet, rectangle } = this.host.workbook.selection;
    return this.host.make.range(sheet, rectangle);
  }

  getActiveSheet(): FullSheet {
    return this.host.make.sheet(this.host.workbook.selection.sheet);
  }

  getId(): string {
    return ID;
  }

  getName(): string {
    return this.host.options.title ?? 'Untitled spreadsheet';
  }

  getNumSheets(): number {
    return this.host.workbook.sheets.length;
  }

  getRange(address: string): Range {
    const mark = address.lastIndexOf('!');
    const name = address
      .slice(0, Math.max(mark, 0))
      .replace(/^'(.*)'$/, '$1')
      .replace(/''/g, "'");
    const sheet = mark < 0 ? this.host.workbook.selection.sheet : this.host.workbook.sheet(name);
    const rectangle = sheet && rectangleOf(address.slice(mark + 1), sheet);
    if (!sheet || !rectangle) throw new Error(`Range not found: ${address}`);
    return this.host.make.range(sheet, rectangle);
  }

  getSheetByName(name: string): FullSheet | null {
    const sheet = this.host.workbook.sheet(String(name));
    return sheet ? this.host.make.sheet(sheet) : null;
  }

  getSheets(): FullSheet[] {
    return this.host.workbook.sheets.map((sheet) => this.host.make.sheet(sheet));
  }

  getSpreadsheetLocale(): string {
    return 'en_US';
  }

  getSpreadsheetTimeZone(): string {
    return this.host.workbook.timeZone;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${ID}/edit`;
  }

  /** Inserts a tab, after the active one when no place (from 0) is given, and makes it the active one. */
  insertSheet(name?: unknown, index?: unknown): FullSheet {
    const { workbook } = this.host;
    const place = typeof name === 'number' ? name : index;
    const after = workbook.sheets.indexOf(workbook.selection.sheet) + 1;
    const position = typeof place === 'number' ? Math.min(place, workbook.sheets.length) : after;
    const sheet = workbook.addSheet(typeof name === 'string' ? name : this.freeName(), position);
    workbook.select(sheet);
    return this.host.make.sheet(sheet);
  }

  /** @param position From 1. */
  moveActiveSheet(position: number): void {
    if (position < 1 || position > this.getNumSheets()) throw new Error('The sheet position is out of bounds.');
    this.host.workbook.moveSheet(this.host.workbook.selection.sheet, position - 1);
  }

  setActiveSheet(sheet: FullSheet): FullSheet {
    this.host.workbook.select(sheetOf(sheet));
    return sheet;
  }

  /** @param seconds Below 0: until it is dismissed. */
  toast(message: string, title = '', seconds: number | null = null): void {
    const text = String(message);
    this.host.shown.push({ kind: 'toast', title: String(title), text, seconds: seconds ?? TOAST_SECONDS });
  }

  private freeName(): string {
    let number = this.getNumSheets() + 1;
    while (this.host.workbook.sheet(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }
}

function sheetOf(value: unknown): Sheet {
  const object = unwrapped(value);
  if (!(object instanceof SheetPlace)) throw new Error('A sheet was needed.');
  return object.sheet;
}
