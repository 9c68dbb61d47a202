import type { DataValidation, Sheet } from 'hucre/xlsx';
import type { CellChoice, SheetDress } from '../../simulator/sheetContract';
import { type GridSize, xlsxBlocks } from './xlsxBlock';
import { isStrictRule } from './xlsxRules';

type Choices = NonNullable<SheetDress['choices']>;

/**
 * The lists and checkboxes that a tab of an XLSX file offers; lists that stand in other cells are rules.
 *
 * @param sheet The tab as read.
 * @param grid Its size.
 * @returns The cells and what they offer.
 */
export function xlsxChoices(sheet: Sheet, grid: GridSize): Choices {
  const lists = (sheet.dataValidations ?? []).flatMap((rule) => listsOf(rule, grid));
  return [...lists, ...checkboxesOf(sheet)];
}

function listsOf(rule: DataValidation, grid: GridSize): Choices {
  if (rule.type !== 'list' || !rule.values) return [];
  const options = rule.values.map((option) => option.trim());
  const choice: CellChoice = { kind: 'list', options, help: rule.inputMessage ?? '' };
  return xlsxBlocks(rule.range, grid).map((block) => ({ block, choice, isStrict: isStrictRule(rule) }));
}

function checkboxesOf({ cells }: Sheet): Choices {
  return [...(cells ?? [])].flatMap(([key, cell]) => {
    if (!cell.checkbox) return [];
    const [row = 0, column = 0] = key.split(',').map(Number);
    return [{ block: { row, column, rows: 1, columns: 1 }, choice: { kind: 'checkbox', help: '' }, isStrict: true }];
  });
}
