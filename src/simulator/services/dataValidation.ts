import type { ValidationRule } from '../cells/validationRule';
import { enumMember } from './enumerations';
import type { Host } from './host';
import { Service } from './service';
import { unwrapped } from './serviceObject';
import type { Signatures } from './signatures';

type Full = GoogleAppsScript.Spreadsheet.DataValidation;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;
type Methods = 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText';

const METHODS: Signatures<Methods> = {
  getAllowInvalid: [''],
  getCriteriaType: [''],
  getCriteriaValues: [''],
  getHelpText: [''],
};

/** A validation rule, as `DataValidationBuilder.build()` or `Range.getDataValidation()` gives it. */
export class DataValidationObject extends Service<Full> implements Pick<Full, Methods> {
  readonly rule: ValidationRule;

  constructor(host: Host, rule: ValidationRule) {
    super(host, { path: 'SpreadsheetApp.DataValidation', methods: METHODS, uncounted: /./ });
    this.rule = rule;
  }

  getAllowInvalid(): boolean {
    return this.rule.allowsInvalid;
  }

  getCriteriaType(): Criteria {
    return enumMember('DataValidationCriteria', this.rule.criteria);
  }

  /** A list comes with whether it shows an arrow, as documented: `[['Yes', 'No'], true]`. */
  getCriteriaValues(): unknown[] {
    const { criteria, values, source, showsArrow } = this.rule;
    if (criteria === 'VALUE_IN_LIST') return [[...values], showsArrow];
    const sheet = source && this.host.workbook.sheets.find(({ id }) => id === source.sheetId);
    return sheet && source ? [this.host.make.range(sheet, source.rectangle), showsArrow] : [...values];
  }

  getHelpText(): string {
    return this.rule.helpText;
  }
}

/** The rule behind what the add-on hands in; `null` is no rule. */
export function ruleOf(validation: unknown): ValidationRule | undefined {
  if (validation === null) return undefined;
  const object = unwrapped(validation);
  if (!(object instanceof DataValidationObject)) throw new Error('A data validation was needed.');
  return object.rule;
}
