import type { ValidationRule } from '../cells/validationRule';
import type { CellRule } from '../sheetContract';
import type { Host } from './host';

/** By rule and by the name of the tab where it looks. */
const known = new WeakMap<ValidationRule, CellRule>();

/**
 * A rule for whoever stands outside of Apps Script.
 *
 * @returns The same object for as long as it says the same.
 */
export function cellRule(host: Host, rule: ValidationRule): CellRule {
  const before = known.get(rule);
  const sheet = host.workbook.sheets.find(({ id }) => id === rule.source?.sheetId)?.name;
  if (before && before.source?.sheet === sheet) return before;
  const { criteria, values, showsArrow, allowsInvalid, helpText: help, source } = rule;
  const from = source && sheet !== undefined ? { source: { sheet, block: source.rectangle } } : {};
  const found: CellRule = { criteria, values, showsArrow, allowsInvalid, help, ...from };
  known.set(rule, found);
  return found;
}
