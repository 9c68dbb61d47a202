import { wildcardMatcher } from '../formula/criteria';
import type { ConditionalRule } from './conditionalRule';
import type { Scalar } from './value';

/** Whether a cell meets a condition, by its value and the text that it shows. */
type ConditionTest = (value: Scalar, text: () => string) => boolean;

const TESTS: Readonly<Record<string, (values: ConditionalRule['values']) => ConditionTest>> = {
  CELL_EMPTY: () => isEmpty,
  CELL_NOT_EMPTY: () => (value) => !isEmpty(value),
  NUMBER_BETWEEN: ([low, high]) => compared((value) => value >= Number(low) && value <= Number(high)),
  NUMBER_EQUAL_TO: ([number]) => compared((value) => value === Number(number)),
  NUMBER_GREATER_THAN: ([number]) => compared((value) => value > Number(number)),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: ([number]) => compared((value) => value >= Number(number)),
  NUMBER_LESS_THAN: ([number]) => compared((value) => value < Number(number)),
  NUMBER_LESS_THAN_OR_EQUAL_TO: ([number]) => compared((value) => value <= Number(number)),
  TEXT_CONTAINS: ([text]) => textTest(wildcardMatcher(`*${text}*`)),
  TEXT_EQUAL_TO: ([text = '']) => {
    const wanted = String(text).toLowerCase();
    return textTest((shown) => shown.toLowerCase() === wanted);
  },
};

/**
 * The condition of a conditional format that looks at nothing but the cell itself. Numbers are compared with numbers and
 * dates only, texts with what the cell shows, whatever the case; `*` and `?` stand for any text in what is contained.
 *
 * @returns `undefined` for a formula.
 */
export function conditionTest({ criteria, values }: ConditionalRule): ConditionTest | undefined {
  return TESTS[criteria]?.(values);
}

function isEmpty(value: Scalar): boolean {
  return value === null || value === '';
}

function compared(test: (value: number) => boolean): ConditionTest {
  return (value) => typeof value === 'number' && test(value);
}

function textTest(test: (text: string) => boolean): ConditionTest {
  return (value, text) => !isEmpty(value) && test(text());
}
