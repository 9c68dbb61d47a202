import type { Cell } from 'hucre/xlsx';
import type { SheetView } from '../../simulator/sheetContract';
import { asXlsxContent } from './asXlsxContent';
import { asXlsxStyle } from './asXlsxStyle';

/** How a tab is written. */
export interface Writing {
  /** Whether all tabs are called the same in the file; if not, what names a tab is written as its value. */
  readonly areNamesKept: boolean;
  /** Whether the conditional formats are written as such; if not, cells are painted as they look now. */
  readonly areFormatsKept: boolean;
}

/**
 * A cell as the XLSX file has it.
 *
 * @param sheet The tab.
 * @param row From 0.
 * @param column From 0.
 * @param writing How the tab is written.
 * @returns `undefined` for an empty cell without note, format and look.
 */
export function asXlsxCell(
  sheet: SheetView,
  row: number,
  column: number,
  { areNamesKept, areFormatsKept }: Writing,
): Partial<Cell> | undefined {
  const value = sheet.value(row, column);
  const note = sheet.note(row, column);
  const look = areFormatsKept ? sheet.ownLook(row, column) : sheet.look(row, column);
  const style = asXlsxStyle(sheet.shownFormat(row, column), look);
  if (value === null && note === '' && !style) return undefined;
  return {
    ...asXlsxContent(sheet, row, column, areNamesKept),
    ...(sheet.choice(row, column)?.kind === 'checkbox' && typeof value === 'boolean' ? { checkbox: true } : {}),
    ...(style ? { style } : {}),
    ...(note ? { comment: { text: note } } : {}),
  };
}
