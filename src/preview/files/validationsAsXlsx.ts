import { cellRef, type DataValidation } from 'hucre/xlsx';
import type { CellRule, SheetBlock, SheetView } from '../../simulator/sheetContract';
import { absoluteRange } from './absoluteRange';

/** Excel refuses a file with a longer list or help text. */
const MOST_CHARACTERS = 255;
const NUMBERS = {
  NUMBER_BETWEEN: 'between',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
} as const;

type Condition = Pick<DataValidation, 'type' | 'operator' | 'values' | 'formula1' | 'formula2'>;

/**
 * What the cells of a tab accept, as an XLSX file has it: lists, also those that stand in other cells, numbers and dates.
 * Lists that are too long for a file or whose words have commas or quotation marks are left out.
 *
 * @param sheet The tab.
 * @param fileNames What the tabs are called in the file, by their names.
 * @returns One entry for each rule.
 */
export function validationsAsXlsx(sheet: SheetView, fileNames: ReadonlyMap<string, string>): DataValidation[] {
  const known = new Map<string, { readonly rule: DataValidation; readonly ranges: string[] }>();
  const { columnCount, rowCount } = sheet;
  for (let column = 0; column < columnCount; column++) {
    for (let row = 0, next = 0; row < rowCount; row = next) {
      next = lastAlike(sheet, row, column) + 1;
      const rule = validationAt(sheet, row, column, fileNames);
      if (!rule) continue;
      const key = JSON.stringify(rule);
      const found = known.get(key) ?? { rule, ranges: [] };
      known.set(key, found);
      found.ranges.push(`${cellRef(row, column)}:${cellRef(next - 1, column)}`);
    }
  }
  return [...known.values()].map(({ rule, ranges }) => ({ ...rule, range: ranges.join(' ') }));
}

/** The last row from there on that has the same rule. */
function lastAlike(sheet: SheetView, row: number, column: number): number {
  const rule = sheet.rule(row, column);
  let last = row;
  while (last + 1 < sheet.rowCount && sheet.rule(last + 1, column) === rule) last++;
  return last;
}

function validationAt(
  sheet: SheetView,
  row: number,
  column: number,
  fileNames: ReadonlyMap<string, string>,
): DataValidation | undefined {
  const rule = sheet.rule(row, column);
  if (!rule) return undefined;
  const choice = sheet.choice(row, column);
  const options = choice?.kind === 'list' ? choice.options : rule.values.map(String);
  const condition = rule.source ? listIn(rule.source, fileNames) : conditionOf(rule, options);
  if (!condition) return undefined;
  const hasHelp = rule.help !== '' && rule.help.length <= MOST_CHARACTERS;
  return {
    ...condition,
    range: '',
    allowBlank: true,
    ...(rule.allowsInvalid ? {} : { showErrorMessage: true }),
    ...(hasHelp ? { inputMessage: rule.help, showInputMessage: true } : {}),
  };
}

function listIn(source: SheetBlock, fileNames: ReadonlyMap<string, string>): Condition {
  return { type: 'list', formula1: absoluteRange(source, fileNames) };
}

function conditionOf({ criteria, values }: CellRule, options: readonly string[]): Condition | undefined {
  if (criteria.startsWith('VALUE_IN_')) return listOf(options);
  if (criteria === 'DATE_IS_VALID_DATE') return { type: 'date', operator: 'greaterThanOrEqual', formula1: '0' };
  const operator = Object.entries(NUMBERS).find(([name]) => name === criteria)?.[1];
  if (!operator) return undefined;
  const [formula1 = '0', formula2] = values.map(String);
  return { type: 'decimal', operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
}

function listOf(options: readonly string[]): Condition | undefined {
  const isPossible = options.length > 0 && !options.some((option) => /[,"]/.test(option));
  return isPossible && options.join(',').length <= MOST_CHARACTERS ? { type: 'list', values: [...options] } : undefined;
}
