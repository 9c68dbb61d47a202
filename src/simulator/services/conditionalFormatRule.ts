import type { ConditionalRule } from '../cells/conditionalRule';
import type { Sheet } from '../cells/sheet';
import { enumMember } from './enumerations';
import type { Host } from './host';
import { Service } from './service';
import { unwrapped } from './serviceObject';

type Full = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type FullCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type ConditionMethods = 'getBackground' | 'getBold' | 'getCriteriaType' | 'getCriteriaValues' | 'getFontColor';

/** A conditional format of a tab. */
export class ConditionalFormatRuleObject
  extends Service<Full>
  implements Pick<Full, 'getBooleanCondition' | 'getRanges'>
{
  readonly rule: ConditionalRule;
  readonly sheet: Sheet;

  constructor(host: Host, sheet: Sheet, rule: ConditionalRule) {
    const methods = { getBooleanCondition: [''], getRanges: [''] };
    super(host, { path: 'SpreadsheetApp.ConditionalFormatRule', methods, uncounted: /./ });
    this.sheet = sheet;
    this.rule = rule;
  }

  getBooleanCondition(): FullCondition {
    return new BooleanConditionObject(this.host, this.rule).self;
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.rule.ranges.map((rectangle) => this.host.make.range(this.sheet, rectangle));
  }
}

class BooleanConditionObject extends Service<FullCondition> implements Pick<FullCondition, ConditionMethods> {
  private readonly rule: ConditionalRule;

  constructor(host: Host, rule: ConditionalRule) {
    const methods = {
      getBackground: [''],
      getBold: [''],
      getCriteriaType: [''],
      getCriteriaValues: [''],
      getFontColor: [''],
    };
    super(host, { path: 'SpreadsheetApp.BooleanCondition', methods, uncounted: /./ });
    this.rule = rule;
  }

  getBackground(): string | null {
    return this.rule.background ?? null;
  }

  getBold(): boolean | null {
    return this.rule.isBold ?? null;
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return enumMember('BooleanCriteria', this.rule.criteria);
  }

  getCriteriaValues(): (string | number)[] {
    return [...this.rule.values];
  }

  getFontColor(): string | null {
    return this.rule.fontColor ?? null;
  }
}

/**
 * The rule behind what the add-on hands in.
 *
 * @throws Error when it is no rule, or one for another tab.
 */
export function conditionalRuleOf(rule: unknown, sheet: Sheet): ConditionalRule {
  const object = unwrapped(rule);
  if (!(object instanceof ConditionalFormatRuleObject)) throw new Error('A conditional format rule was needed.');
  if (object.sheet !== sheet) throw new Error('The ranges of a conditional format rule must be on the same sheet.');
  return object.rule;
}
