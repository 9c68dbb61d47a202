import type { Cell, CellStyle } from 'hucre/xlsx';
import type { SheetView } from '../../simulator/sheetContract';
import { asXlsxContent } from './asXlsxContent';
import { asXlsxStyle } from './asXlsxStyle';

/** How a tab is written. */
export interface Writing {
  /** Whether all tabs are called the same in the file; if not, what names a tab is written as its value. */
  readonly areNamesKept: boolean;
  /** Whether the conditional formats are written as such; if not, cells are painted as they look now. */
  readonly areFormatsKept: boolean;
  /** How cells look, each look once: most cells of a column share one. */
  readonly styles: Map<string, CellStyle | undefined>;
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
export function asXlsxCell(sheet: SheetView, row: number, column: number, writing: Writing): Partial<Cell> | undefined {
  const value = sheet.value(row, column);
  const note = sheet.note(row, column);
  const style = styleAt(sheet, row, column, writing);
  if (value === null && note === '' && !style) return undefined;
  return {
    ...asXlsxContent(sheet, row, column, writing.areNamesKept),
    ...(sheet.choice(row, column)?.kind === 'checkbox' && typeof value === 'boolean' ? { checkbox: true } : {}),
    ...(style ? { style } : {}),
    ...(note ? { comment: { text: note } } : {}),
  };
}

/**
 * How a cell looks, as the XLSX file has it: the same object for the same look.
 *
 * @param sheet The tab.
 * @param row From 0.
 * @param column From 0.
 * @param writing How the tab is written.
 */
export function styleAt(sheet: SheetView, row: number, column: number, writing: Writing): CellStyle | undefined {
  const look = writing.areFormatsKept ? sheet.ownLook(row, column) : sheet.look(row, column);
  const format = sheet.shownFormat(row, column);
  const key = look ? `${format}\n${JSON.stringify(look)}` : format;
  if (!writing.styles.has(key)) writing.styles.set(key, asXlsxStyle(format, look));
  return writing.styles.get(key);
}
