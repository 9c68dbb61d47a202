import type { ValidationRule } from '../cells/validationRule';
import { DataValidationObject } from './dataValidation';
import type { Host } from './host';
import { rangePlaceOf } from './protection';
import { Service } from './service';
import type { Signatures } from './signatures';

type Full = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Methods =
  | 'build'
  | 'requireCheckbox'
  | 'requireDate'
  | 'requireNumberBetween'
  | 'requireNumberGreaterThan'
  | 'requireNumberGreaterThanOrEqualTo'
  | 'requireNumberLessThan'
  | 'requireNumberLessThanOrEqualTo'
  | 'requireValueInList'
  | 'requireValueInRange'
  | 'setAllowInvalid'
  | 'setHelpText';

const METHODS: Signatures<Methods> = {
  build: [''],
  requireCheckbox: ['', 'value', 'value value'],
  requireDate: [''],
  requireNumberBetween: ['number number'],
  requireNumberGreaterThan: ['number'],
  requireNumberGreaterThanOrEqualTo: ['number'],
  requireNumberLessThan: ['number'],
  requireNumberLessThanOrEqualTo: ['number'],
  requireValueInList: ['list', 'list flag'],
  requireValueInRange: ['Range', 'Range flag'],
  setAllowInvalid: ['flag'],
  setHelpText: ['text'],
};

/** What `SpreadsheetApp.newDataValidation()` gives. Invalid input is allowed, with a warning, unless told otherwise. */
export class DataValidationBuilderObject extends Service<Full> implements Pick<Full, Methods> {
  private rule: ValidationRule | undefined;
  private allowsInvalid = true;
  private helpText = '';

  constructor(host: Host) {
    super(host, { path: 'SpreadsheetApp.DataValidationBuilder', methods: METHODS, uncounted: /./ });
  }

  build(): GoogleAppsScript.Spreadsheet.DataValidation {
    if (!this.rule) throw new Error('A data validation needs a criterion.');
    const { allowsInvalid, helpText } = this;
    return new DataValidationObject(this.host, { ...this.rule, allowsInvalid, helpText }).self;
  }

  requireCheckbox(...values: (string | number | boolean)[]): Full {
    return this.require('CHECKBOX', values);
  }

  requireDate(): Full {
    return this.require('DATE_IS_VALID_DATE', []);
  }

  requireNumberBetween(start: number, end: number): Full {
    return this.require('NUMBER_BETWEEN', [start, end]);
  }

  requireNumberGreaterThan(number: number): Full {
    return this.require('NUMBER_GREATER_THAN', [number]);
  }

  requireNumberGreaterThanOrEqualTo(number: number): Full {
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberLessThan(number: number): Full {
    return this.require('NUMBER_LESS_THAN', [number]);
  }

  requireNumberLessThanOrEqualTo(number: number): Full {
    return this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  requireValueInList(values: string[], showDropdown = true): Full {
    return this.require('VALUE_IN_LIST', values.map(String), showDropdown);
  }

  requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, showDropdown = true): Full {
    const { sheet, rectangle } = rangePlaceOf(range);
    return this.require('VALUE_IN_RANGE', [], showDropdown, { sheetId: sheet.id, rectangle });
  }

  setAllowInvalid(allowInvalidData: boolean): Full {
    this.allowsInvalid = allowInvalidData;
    return this.self;
  }

  setHelpText(helpText: string): Full {
    this.helpText = String(helpText);
    return this.self;
  }

  private require(
    criteria: string,
    values: ValidationRule['values'],
    showsArrow = true,
    source?: ValidationRule['source'],
  ): Full {
    this.rule = { criteria, values, showsArrow, source, allowsInvalid: true, helpText: '' };
    return this.self;
  }
}
