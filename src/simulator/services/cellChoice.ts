import type { ValidationRule } from '../cells/validationRule';
import { kept } from '../formula/kept';
import type { CellChoice } from '../sheetContract';
import type { Host } from './host';
import { listedValues } from './listedValues';

const ofRules = new WeakMap<ValidationRule, CellChoice>();
/** What the lists in ranges were when they were last looked at. */
const ofRanges = new WeakMap<ValidationRule, { readonly epoch: number; readonly choice: CellChoice }>();

/**
 * What a rule offers for choosing.
 *
 * @returns The same object for as long as that stays the same; `undefined` for rules that offer nothing.
 */
export function cellChoice(host: Host, rule: ValidationRule): CellChoice | undefined {
  const { criteria, helpText: help, showsArrow } = rule;
  if (criteria === 'CHECKBOX') return kept(ofRules, rule, () => ({ kind: 'checkbox', help }));
  if (!showsArrow) return undefined;
  if (criteria === 'VALUE_IN_LIST') return kept(ofRules, rule, () => listChoice(rule.values, help));
  return criteria === 'VALUE_IN_RANGE' ? rangeChoice(host, rule) : undefined;
}

function rangeChoice(host: Host, rule: ValidationRule): CellChoice {
  const { epoch } = host.workbook;
  const before = ofRanges.get(rule);
  if (before?.epoch === epoch) return before.choice;
  const fresh = listChoice(listedValues(host, rule), rule.helpText);
  const choice = before && hasSameOptions(before.choice, fresh) ? before.choice : fresh;
  ofRanges.set(rule, { epoch, choice });
  return choice;
}

function listChoice(values: ValidationRule['values'], help: string): CellChoice {
  return { kind: 'list', options: [...new Set(values.map(String))], help };
}

function hasSameOptions(one: CellChoice, other: CellChoice): boolean {
  return one.kind === 'list' && other.kind === 'list' && JSON.stringify(one.options) === JSON.stringify(other.options);
}
