import type { Sheet, Workbook } from 'hucre/xlsx';
import type { CellLook, SheetDress } from '../../simulator/sheetContract';
import { xlsxChoices } from './xlsxChoices';
import { xlsxLooks } from './xlsxLooks';

/** Excel counts widths in digits of its usual font. */
export const PIXELS_A_DIGIT = 7;
/** The grid of a new tab. */
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;

/**
 * What an XLSX file sets on a tab besides its contents.
 *
 * @param sheet The tab as read.
 * @param book Its workbook, for the colours of its theme.
 * @param size How far its contents go.
 * @returns What it sets.
 */
export function xlsxDress(
  sheet: Sheet,
  book: Workbook,
  size: { readonly rows: number; readonly columns: number },
): SheetDress {
  const grid = { rows: Math.max(LEAST_ROWS, size.rows), columns: Math.max(LEAST_COLUMNS, size.columns) };
  const columns = (sheet.columns ?? []).slice(0, grid.columns);
  const rows = [...(sheet.rowDefs ?? [])].filter(([row]) => row < grid.rows);
  return {
    ...cellDress(sheet, xlsxLooks(book)),
    choices: xlsxChoices(sheet, grid),
    hiddenColumns: columns.flatMap(({ hidden }, column) => (hidden ? [column] : [])),
    hiddenRows: rows.flatMap(([row, { hidden }]) => (hidden ? [row] : [])),
    columnWidths: columns.map(({ width }) => (width ? Math.round(width * PIXELS_A_DIGIT) : undefined)),
    frozenRows: Math.min(sheet.freezePane?.rows ?? 0, grid.rows - 1),
    frozenColumns: Math.min(sheet.freezePane?.columns ?? 0, grid.columns - 1),
    isHidden: sheet.hidden === true || sheet.veryHidden === true,
  };
}

/** Number formats, looks and notes, cell by cell. */
function cellDress({ cells }: Sheet, lookOf: ReturnType<typeof xlsxLooks>) {
  const numberFormats: (string | undefined)[][] = [];
  const looks: (CellLook | undefined)[][] = [];
  const notes: { row: number; column: number; text: string }[] = [];
  for (const [key, { style, comment }] of cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (style?.numFmt && style.numFmt !== 'General') place(numberFormats, row, column, style.numFmt);
    const look = style && lookOf(style);
    if (look) place(looks, row, column, look);
    if (comment?.text) notes.push({ row, column, text: comment.text });
  }
  return { numberFormats: [...numberFormats], looks: [...looks], notes };
}

function place<Entry>(rows: (Entry | undefined)[][], row: number, column: number, entry: Entry): void {
  const cells = rows[row] ?? [];
  cells[column] = entry;
  rows[row] = cells;
}
