import type { DataValidation, Sheet, Workbook } from 'hucre/xlsx';
import { rectangleOf } from '../../simulator/cells/rectangle';
import type { CellRule, SheetDress } from '../../simulator/sheetContract';
import { type GridSize, xlsxBlocks } from './xlsxBlock';

type Rules = NonNullable<SheetDress['rules']>;
type Condition = Pick<CellRule, 'criteria' | 'values' | 'source'>;

/** A spreadsheet knows no whole numbers only, and of days only that they are such. */
const NUMBERS: Readonly<Record<string, string>> = {
  between: 'NUMBER_BETWEEN',
  greaterThan: 'NUMBER_GREATER_THAN',
  greaterThanOrEqual: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  lessThan: 'NUMBER_LESS_THAN',
  lessThanOrEqual: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
};
const RANGE = /^(?:(?:'((?:[^']|'')+)'|([^'![\]]+))!)?(\$?[A-Z]{1,3}\$?\d*(?::\$?[A-Z]{1,3}\$?\d*)?)$/i;
/** As far as a list may go; a tab has no more rows than that. */
const FURTHEST = { rowCount: 1_048_576, columnCount: 16_384 };

/**
 * What the cells of a tab of an XLSX file accept besides lists that stand in the rule: lists in other cells, numbers, dates.
 * What a spreadsheet has no rule for is left out.
 *
 * @param sheet The tab as read.
 * @param book Its workbook, for the names of ranges.
 * @param grid The tab's size.
 */
export function xlsxRules(sheet: Sheet, { namedRanges = [] }: Workbook, grid: GridSize): Rules {
  return (sheet.dataValidations ?? []).flatMap((validation) => {
    const condition = conditionOf(validation, sheet.name, namedRanges);
    if (!condition) return [];
    const rule = {
      ...condition,
      showsArrow: true,
      allowsInvalid: !isStrictRule(validation),
      help: validation.inputMessage ?? '',
    };
    return xlsxBlocks(validation.range, grid).map((block) => ({ block, rule }));
  });
}

/**
 * Whether a rule of a file refuses other values.
 *
 * @param rule As read.
 * @example isStrictRule({ type: 'list', range: 'A1', showErrorMessage: true }) // true
 */
export function isStrictRule({ showErrorMessage, errorStyle = 'stop' }: DataValidation): boolean {
  return showErrorMessage === true && errorStyle === 'stop';
}

function conditionOf(
  { type, values, operator = 'between', formula1 = '', formula2 = '' }: DataValidation,
  tab: string,
  names: NonNullable<Workbook['namedRanges']>,
): Condition | undefined {
  if (type === 'list') return values ? undefined : listIn(formula1, tab, names);
  const bounds = (formula2 === '' ? [formula1] : [formula1, formula2]).map((bound) => Number(bound || Number.NaN));
  if (bounds.some(Number.isNaN)) return undefined;
  const isAnyDay = type === 'date' && /^greater/.test(operator) && (bounds[0] ?? 0) <= 1;
  if (isAnyDay) return { criteria: 'DATE_IS_VALID_DATE', values: [] };
  const criteria = type === 'decimal' || type === 'whole' ? NUMBERS[operator] : undefined;
  return criteria === undefined ? undefined : { criteria, values: bounds };
}

function listIn(formula: string, tab: string, names: NonNullable<Workbook['namedRanges']>): Condition | undefined {
  const named = names.find(({ name }) => name.toLowerCase() === formula.trim().toLowerCase());
  const [, quoted, plain, cells = ''] = RANGE.exec(named?.range ?? formula.trim()) ?? [];
  const block = rectangleOf(cells.replaceAll('$', ''), FURTHEST);
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? tab;
  return block && { criteria: 'VALUE_IN_RANGE', values: [], source: { sheet, block } };
}
