import type { ValidationRule } from '../cells/validationRule';
import { DataValidationObject, ruleOf } from './dataValidation';
import { RangeAlignment } from './rangeAlignment';
import type { Signatures } from './signatures';

type Full = GoogleAppsScript.Spreadsheet.Range;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type Methods =
  | 'getDataValidation'
  | 'getDataValidations'
  | 'insertCheckboxes'
  | 'setDataValidation'
  | 'setDataValidations';

/** The parameters of the methods of a range that have to do with validation. */
export const RANGE_RULES: Signatures<Methods> = {
  getDataValidation: [''],
  getDataValidations: [''],
  insertCheckboxes: [''],
  setDataValidation: ['DataValidation?'],
  setDataValidations: ['rows'],
};

const CHECKBOX: ValidationRule = {
  criteria: 'CHECKBOX',
  values: [],
  showsArrow: false,
  allowsInvalid: false,
  helpText: '',
};

/** What the cells of a range accept. */
export abstract class RangeRules extends RangeAlignment implements Pick<Full, Methods> {
  getDataValidation(): Validation | null {
    return this.validationAt(this.rectangle.row, this.rectangle.column);
  }

  getDataValidations(): (Validation | null)[][] {
    return this.mapCells((row, column) => this.validationAt(row, column));
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

  private validationAt(row: number, column: number): Validation | null {
    const rule = this.sheet.validations.get(row, column);
    return rule ? new DataValidationObject(this.host, rule).self : null;
  }
}
