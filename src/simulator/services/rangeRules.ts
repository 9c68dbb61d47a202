import type { ValidationRule } from '../cells/validationRule';
import { DataValidationObject, ruleOf } from './dataValidation';
import { enumMember } from './enumerations';
import { RangeLook } from './rangeLook';
import type { Signatures } from './signatures';

type Full = GoogleAppsScript.Spreadsheet.Range;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type Wrap = GoogleAppsScript.Spreadsheet.WrapStrategy;
type Methods =
  | 'getDataValidation'
  | 'getDataValidations'
  | 'getWrap'
  | 'getWrapStrategy'
  | 'insertCheckboxes'
  | 'setDataValidation'
  | 'setDataValidations'
  | 'setWrap'
  | 'setWrapStrategy';

/** The parameters of the methods of a range that have to do with validation and wrapping. */
export const RANGE_RULES: Signatures<Methods> = {
  getDataValidation: [''],
  getDataValidations: [''],
  getWrap: [''],
  getWrapStrategy: [''],
  insertCheckboxes: [''],
  setDataValidation: ['DataValidation?'],
  setDataValidations: ['rows'],
  setWrap: ['flag'],
  setWrapStrategy: ['WrapStrategy'],
};

const CHECKBOX: ValidationRule = {
  criteria: 'CHECKBOX',
  values: [],
  showsArrow: false,
  allowsInvalid: false,
  helpText: '',
};

/** What the cells of a range accept, and how long texts are shown. */
export abstract class RangeRules extends RangeLook implements Pick<Full, Methods> {
  getDataValidation(): Validation | null {
    return this.validationAt(this.rectangle.row, this.rectangle.column);
  }

  getDataValidations(): (Validation | null)[][] {
    return this.mapCells((row, column) => this.validationAt(row, column));
  }

  getWrap(): boolean {
    return this.lookAt('wrapStrategy', this.rectangle.row, this.rectangle.column) === 'WRAP';
  }

  getWrapStrategy(): Wrap {
    return enumMember('WrapStrategy', this.lookAt('wrapStrategy', this.rectangle.row, this.rectangle.column));
  }

  /** Every cell becomes a checkbox that is not ticked: FALSE. */
  insertCheckboxes(): Full {
    this.sheet.validations.fill(this.rectangle, CHECKBOX);
    return this.setValue(false);
  }

  setDataValidation(rule: Validation | null): Full {
    this.sheet.validations.fill(this.rectangle, ruleOf(rule));
    return this.self;
  }

  setDataValidations(rules: (Validation | null)[][]): Full {
    this.refuseOtherSize(rules);
    this.forEachCell((row, column, r, c) => {
      this.sheet.validations.set(row, column, ruleOf(rules[r]?.[c] ?? null));
    });
    return this.self;
  }

  setWrap(isWrapped: boolean): Full {
    return this.setLook('wrapStrategy', () => (isWrapped ? 'WRAP' : 'OVERFLOW'));
  }

  setWrapStrategy(strategy: Wrap): Full {
    return this.setLook('wrapStrategy', () => String(strategy));
  }

  private validationAt(row: number, column: number): Validation | null {
    const rule = this.sheet.validations.get(row, column);
    return rule ? new DataValidationObject(this.host, rule).self : null;
  }
}
