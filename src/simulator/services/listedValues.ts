import type { ValidationRule } from '../cells/validationRule';
import { readTexts } from './cellValues';
import type { Host } from './host';

/** The values that a rule compares with: its own, or what stands in the range to which it points. */
export function listedValues(host: Host, rule: ValidationRule): ValidationRule['values'] {
  const { source } = rule;
  const sheet = source && host.workbook.sheets.find(({ id }) => id === source.sheetId);
  return source && sheet
    ? readTexts(host, sheet, source.rectangle)
        .flat()
        .filter((text) => text !== '')
    : rule.values;
}
