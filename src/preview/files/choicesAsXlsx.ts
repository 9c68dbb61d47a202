import { cellRef, type DataValidation } from 'hucre/xlsx';
import type { CellChoice, SheetView } from '../../simulator/sheetContract';

type List = Extract<CellChoice, { kind: 'list' }>;

/** Excel refuses a file with a longer list or help text. */
const MOST_CHARACTERS = 255;

/**
 * The lists to choose from on a tab, as an XLSX file has them. Lists that are too long for a file or whose words have
 * commas or quotation marks are left out.
 *
 * @param sheet The tab.
 * @returns One rule for each list.
 */
export function choicesAsXlsx(sheet: SheetView): DataValidation[] {
  const { usedColumns, rowCount } = sheet;
  const known = new Map<string, { readonly list: List; readonly ranges: string[] }>();
  for (let column = 0; column < usedColumns; column++) {
    let first = 0;
    for (let row = 0; row < rowCount; row = first) {
      const list = listAt(sheet, row, column);
      const key = keyOf(list);
      first = row + 1;
      while (first < rowCount && keyOf(listAt(sheet, first, column)) === key) first++;
      if (!list) continue;
      const rule = known.get(key) ?? { list, ranges: [] };
      known.set(key, rule);
      rule.ranges.push(`${cellRef(row, column)}:${cellRef(first - 1, column)}`);
    }
  }
  return [...known.values()].map(({ list, ranges }) => ruleOf(list, ranges.join(' ')));
}

function listAt(sheet: SheetView, row: number, column: number): List | undefined {
  const choice = sheet.choice(row, column);
  if (choice?.kind !== 'list' || choice.options.some((option) => /[,"]/.test(option))) return undefined;
  return choice.options.join(',').length <= MOST_CHARACTERS ? choice : undefined;
}

function keyOf(list: List | undefined): string {
  return list ? `${list.options.join(',')}\n${list.help}` : '';
}

function ruleOf({ options, help }: List, range: string): DataValidation {
  const hasHelp = help !== '' && help.length <= MOST_CHARACTERS;
  return {
    type: 'list',
    values: [...options],
    range,
    allowBlank: true,
    ...(hasHelp ? { inputMessage: help, showInputMessage: true } : {}),
  };
}
