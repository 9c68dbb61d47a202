import { type DataValidation, parseCellRef, type Sheet } from 'hucre/xlsx';
import type { Block, CellChoice, SheetDress } from '../../simulator/sheetContract';

type Choices = NonNullable<SheetDress['choices']>;

/**
 * The lists and checkboxes that a tab of an XLSX file offers. Lists that stand in other cells are left out.
 *
 * @param sheet The tab as read.
 * @param grid Its size: rules often go on to the last row that Excel has.
 * @returns The cells and what they offer.
 */
export function xlsxChoices(sheet: Sheet, grid: { readonly rows: number; readonly columns: number }): Choices {
  const lists = (sheet.dataValidations ?? []).flatMap((rule) => listsOf(rule, grid));
  return [...lists, ...checkboxesOf(sheet)];
}

function listsOf(rule: DataValidation, grid: { readonly rows: number; readonly columns: number }): Choices {
  if (rule.type !== 'list' || !rule.values) return [];
  const options = rule.values.map((option) => option.trim());
  const choice: CellChoice = { kind: 'list', options, help: rule.inputMessage ?? '' };
  const isStrict = rule.showErrorMessage === true && (rule.errorStyle ?? 'stop') === 'stop';
  return rule.range.split(/\s+/).flatMap((range) => {
    const block = blockOf(range, grid);
    return block ? [{ block, choice, isStrict }] : [];
  });
}

function blockOf(range: string, grid: { readonly rows: number; readonly columns: number }): Block | undefined {
  const [first = '', last = first] = range.replaceAll('$', '').split(':');
  const [from, to] = [parseCellRef(first), parseCellRef(last)];
  const rows = Math.min(to.row, grid.rows - 1) - from.row + 1;
  const columns = Math.min(to.col, grid.columns - 1) - from.col + 1;
  return rows > 0 && columns > 0 ? { row: from.row, column: from.col, rows, columns } : undefined;
}

function checkboxesOf({ cells }: Sheet): Choices {
  return [...(cells ?? [])].flatMap(([key, cell]) => {
    if (!cell.checkbox) return [];
    const [row = 0, column = 0] = key.split(',').map(Number);
    return [{ block: { row, column, rows: 1, columns: 1 }, choice: { kind: 'checkbox', help: '' }, isStrict: true }];
  });
}
