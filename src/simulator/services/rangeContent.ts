import type { Rectangle } from '../cells/rectangle';
import { isFormula } from '../cells/sheet';
import { readTexts, readValues, writeValues } from './cellValues';
import { RangePlace } from './rangePlace';
import { refuseUnknownOptions } from './refuseUnknownOptions';
import type { Signatures } from './signatures';
import { sortRange } from './sortRange';
import { refuseProtected } from './writable';

type Full = GoogleAppsScript.Spreadsheet.Range;
type Methods =
  | 'clear'
  | 'clearContent'
  | 'clearDataValidations'
  | 'clearFormat'
  | 'clearNote'
  | 'getDisplayValue'
  | 'getDisplayValues'
  | 'getFormula'
  | 'getFormulas'
  | 'getValue'
  | 'getValues'
  | 'isBlank'
  | 'setFormula'
  | 'setFormulas'
  | 'setValue'
  | 'setValues'
  | 'sort';

/** The parameters of the methods of a range that have to do with what stands in it. */
export const RANGE_CONTENT: Signatures<Methods> = {
  clear: ['', 'object'],
  clearContent: [''],
  clearDataValidations: [''],
  clearFormat: [''],
  clearNote: [''],
  getDisplayValue: [''],
  getDisplayValues: [''],
  getFormula: [''],
  getFormulas: [''],
  getValue: [''],
  getValues: [''],
  isBlank: [''],
  setFormula: ['text'],
  setFormulas: ['rows'],
  setValue: ['value'],
  setValues: ['rows'],
  sort: ['number', 'object', 'list'],
};

interface ClearOptions {
  readonly commentsOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
}

const CLEAR_OPTIONS = {
  commentsOnly: 'boolean',
  contentsOnly: 'boolean',
  formatOnly: 'boolean',
  validationsOnly: 'boolean',
} as const;

/** What stands in a range: values, formulas, what they show. */
export abstract class RangeContent extends RangePlace implements Pick<Full, Methods> {
  /** Without options: contents, formats and validations, but not notes. */
  clear(options: ClearOptions = {}): Full {
    refuseUnknownOptions('Range.clear', options, CLEAR_OPTIONS);
    const { commentsOnly, contentsOnly, formatOnly, validationsOnly } = options;
    const isEverything = !(commentsOnly || contentsOnly || formatOnly || validationsOnly);
    if (isEverything || contentsOnly) this.clearContent();
    if (isEverything || formatOnly) {
      this.clearFormat();
      this.sheet.numberFormats.fill(this.rectangle, undefined);
      this.sheet.changed(this.rectangle);
    }
    if (isEverything || validationsOnly) this.clearDataValidations();
    if (commentsOnly) this.clearNote();
    return this.self;
  }

  clearContent(): Full {
    refuseProtected(this.host, this.sheet, this.rectangle);
    this.sheet.clearContents(this.rectangle);
    return this.self;
  }

  clearDataValidations(): Full {
    this.sheet.validations.fill(this.rectangle, undefined);
    return this.self;
  }

  /** Number formats stay, as documented. */
  clearFormat(): Full {
    this.sheet.looks.fill(this.rectangle, undefined);
    return this.self;
  }

  clearNote(): Full {
    this.sheet.notes.fill(this.rectangle, undefined);
    return this.self;
  }

  getDisplayValue(): string {
    return readTexts(this.host, this.sheet, this.firstCell)[0]?.[0] ?? '';
  }

  getDisplayValues(): string[][] {
    return readTexts(this.host, this.sheet, this.rectangle);
  }

  getFormula(): string {
    return this.formulaAt(this.rectangle.row, this.rectangle.column);
  }

  getFormulas(): string[][] {
    return this.mapCells((row, column) => this.formulaAt(row, column));
  }

  getValue(): unknown {
    return readValues(this.host, this.sheet, this.firstCell)[0]?.[0];
  }

  getValues(): unknown[][] {
    return readValues(this.host, this.sheet, this.rectangle);
  }

  isBlank(): boolean {
    return this.getValues().every((row) => row.every((value) => value === ''));
  }

  setFormula(formula: string): Full {
    return this.setFormulas(this.mapCells(() => formula));
  }

  setFormulas(formulas: string[][]): Full {
    return this.setValues(
      formulas.map((row) => row.map((text) => (text === '' || text.startsWith('=') ? text : `=${text}`))),
    );
  }

  setValue(value: unknown): Full {
    return this.setValues(this.mapCells(() => value));
  }

  setValues(values: unknown[][]): Full {
    this.refuseOtherSize(values);
    writeValues(this.host, this.sheet, this.rectangle, values);
    return this.self;
  }

  sort(order: unknown): Full {
    refuseProtected(this.host, this.sheet, this.rectangle);
    sortRange(this.host, this.sheet, this.rectangle, order);
    return this.self;
  }

  private get firstCell(): Rectangle {
    return { ...this.rectangle, rows: 1, columns: 1 };
  }

  private formulaAt(row: number, column: number): string {
    const content = this.sheet.content(row, column);
    return isFormula(content) ? content.formula : '';
  }
}
