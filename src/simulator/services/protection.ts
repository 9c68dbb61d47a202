import type { Protection } from '../cells/protection';
import type { Rectangle } from '../cells/rectangle';
import type { Sheet } from '../cells/sheet';
import { enumMember } from './enumerations';
import { OWNER } from './execution';
import type { Host } from './host';
import { RangePlace } from './rangePlace';
import { Service } from './service';
import { unwrapped } from './serviceObject';
import type { Signatures } from './signatures';

type Full = GoogleAppsScript.Spreadsheet.Protection;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Methods =
  | 'canEdit'
  | 'getDescription'
  | 'getProtectionType'
  | 'getRange'
  | 'getUnprotectedRanges'
  | 'isWarningOnly'
  | 'remove'
  | 'setDescription'
  | 'setUnprotectedRanges'
  | 'setWarningOnly';

const METHODS: Signatures<Methods> = {
  canEdit: [''],
  getDescription: [''],
  getProtectionType: [''],
  getRange: [''],
  getUnprotectedRanges: [''],
  isWarningOnly: [''],
  remove: [''],
  setDescription: ['text'],
  setUnprotectedRanges: ['list'],
  setWarningOnly: ['flag'],
};

/** A protected range or tab. */
export class ProtectionObject extends Service<Full> implements Pick<Full, Methods> {
  private readonly sheet: Sheet;
  private readonly protection: Protection;

  constructor(host: Host, sheet: Sheet, protection: Protection) {
    super(host, { path: 'SpreadsheetApp.Protection', methods: METHODS });
    this.sheet = sheet;
    this.protection = protection;
  }

  canEdit(): boolean {
    return this.protection.isWarningOnly || this.host.execution.user === OWNER;
  }

  getDescription(): string {
    return this.protection.description;
  }

  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return enumMember('ProtectionType', this.protection.rectangle ? 'RANGE' : 'SHEET');
  }

  getRange(): Range {
    const whole: Rectangle = { row: 0, column: 0, rows: this.sheet.rowCount, columns: this.sheet.columnCount };
    return this.host.make.range(this.sheet, this.protection.rectangle ?? whole);
  }

  getUnprotectedRanges(): Range[] {
    return this.protection.unprotected.map((rectangle) => this.host.make.range(this.sheet, rectangle));
  }

  isWarningOnly(): boolean {
    return this.protection.isWarningOnly;
  }

  remove(): void {
    this.sheet.protections = this.sheet.protections.filter((other) => other !== this.protection);
  }

  setDescription(description: string): Full {
    this.protection.description = String(description);
    return this.self;
  }

  setUnprotectedRanges(ranges: Range[]): Full {
    if (this.protection.rectangle) throw new Error('Only a protected sheet can have unprotected ranges.');
    this.protection.unprotected = rectanglesOf(ranges);
    return this.self;
  }

  setWarningOnly(warningOnly: boolean): Full {
    this.protection.isWarningOnly = warningOnly;
    return this.self;
  }
}

/**
 * Where ranges lie that the add-on hands in.
 *
 * @throws Error when one of them is no range.
 */
function rectanglesOf(ranges: readonly unknown[]): Rectangle[] {
  return ranges.map((range) => rangePlaceOf(range).rectangle);
}

/**
 * The range behind what the add-on hands in.
 *
 * @throws Error when it is no range.
 */
export function rangePlaceOf(range: unknown): RangePlace {
  const place = unwrapped(range);
  if (!(place instanceof RangePlace)) throw new Error('A range was needed.');
  return place;
}
