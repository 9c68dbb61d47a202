import type { Rectangle } from './rectangle';
import type { Scalar } from './value';

/** What a cell accepts. */
export interface ValidationRule {
  /** The name in `SpreadsheetApp.DataValidationCriteria`. */
  readonly criteria: string;
  readonly values: readonly (string | number | boolean)[];
  /** Where `VALUE_IN_RANGE` looks. */
  readonly source?: { readonly sheetId: number; readonly rectangle: Rectangle } | undefined;
  readonly showsArrow: boolean;
  readonly allowsInvalid: boolean;
  readonly helpText: string;
}

const TESTS: Readonly<Record<string, (value: Scalar, values: ValidationRule['values'], text: string) => boolean>> = {
  VALUE_IN_LIST: (_value, values, text) => values.some((allowed) => String(allowed) === text),
  VALUE_IN_RANGE: (_value, values, text) => values.some((allowed) => String(allowed) === text),
  CHECKBOX: (value, values) => (values.length === 0 ? typeof value === 'boolean' : values.some((v) => v === value)),
  NUMBER_BETWEEN: (value, [low, high]) => isNumber(value) && value >= Number(low) && value <= Number(high),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (value, [least]) => isNumber(value) && value >= Number(least),
  NUMBER_GREATER_THAN: (value, [least]) => isNumber(value) && value > Number(least),
  NUMBER_LESS_THAN_OR_EQUAL_TO: (value, [most]) => isNumber(value) && value <= Number(most),
  NUMBER_LESS_THAN: (value, [most]) => isNumber(value) && value < Number(most),
  DATE_IS_VALID_DATE: (value) => isNumber(value) && value >= 0,
};

/**
 * True when the rule accepts the value. An empty cell is always accepted.
 *
 * @param text The value as the cell shows it: lists are compared by text.
 */
export function accepts(rule: ValidationRule, value: Scalar, text: string): boolean {
  if (value === null || value === '') return true;
  return TESTS[rule.criteria]?.(value, rule.values, text) ?? true;
}

function isNumber(value: Scalar): value is number {
  return typeof value === 'number';
}
