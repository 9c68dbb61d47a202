import type { Sheet, Workbook } from 'hucre/xlsx';
import type { CellLook, SheetDress } from '../../simulator/sheetContract';
import type { GridSize } from './xlsxBlock';
import { xlsxChoices } from './xlsxChoices';
import { xlsxColour } from './xlsxColour';
import { xlsxFormats } from './xlsxFormats';
import { xlsxLooks } from './xlsxLooks';
import { xlsxRules } from './xlsxRules';

/** Excel counts widths in digits of its usual font. */
export const PIXELS_A_DIGIT = 7;
/** It measures heights in points. */
export const PIXELS_A_POINT = 4 / 3;

type RowDef = NonNullable<Sheet['rowDefs']> extends Map<number, infer Row> ? Row : never;

/** The grid of a new tab. */
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;
/** A grid goes on so far beyond its contents where something is set on cells; files often set something on all of them. */
const MOST_BEYOND = { rows: 10_000, columns: 100 };

/**
 * What an XLSX file sets on a tab besides its contents.
 *
 * @param sheet The tab as read.
 * @param book Its workbook, for the colours of its theme.
 * @param size How far its contents go.
 * @returns What it sets.
 */
export function xlsxDress(sheet: Sheet, book: Workbook, size: GridSize): SheetDress {
  const grid = gridOf(sheet, size);
  const columns = (sheet.columns ?? []).slice(0, grid.columns);
  const rows = [...(sheet.rowDefs ?? [])].filter(([row]) => row < grid.rows);
  return {
    rowCount: grid.rows,
    columnCount: grid.columns,
    ...cellDress(sheet, xlsxLooks(book)),
    choices: xlsxChoices(sheet, grid),
    rules: xlsxRules(sheet, book, grid),
    conditionalFormats: xlsxFormats(sheet, book, grid),
    hiddenColumns: columns.flatMap(({ hidden }, column) => (hidden ? [column] : [])),
    hiddenRows: rows.flatMap(([row, { hidden }]) => (hidden ? [row] : [])),
    columnWidths: columns.map(({ width }) => (width ? Math.round(width * PIXELS_A_DIGIT) : undefined)),
    rowHeights: heightsOf(rows),
    frozenRows: Math.min(sheet.freezePane?.rows ?? 0, grid.rows - 1),
    frozenColumns: Math.min(sheet.freezePane?.columns ?? 0, grid.columns - 1),
    isHidden: sheet.hidden === true || sheet.veryHidden === true,
    ...tabColor(sheet, book),
  };
}

/** As large as a new tab, or as far as its contents go, or as what is set on cells not too far below and beside them. */
function gridOf({ cells }: Sheet, { rows, columns }: GridSize): GridSize {
  let [lastRow, lastColumn] = [0, 0];
  for (const key of cells?.keys() ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  return {
    rows: Math.max(LEAST_ROWS, rows, Math.min(lastRow + 1, rows + MOST_BEYOND.rows)),
    columns: Math.max(LEAST_COLUMNS, columns, Math.min(lastColumn + 1, columns + MOST_BEYOND.columns)),
  };
}

function heightsOf(rows: readonly (readonly [number, RowDef])[]): (number | undefined)[] {
  const heights: (number | undefined)[] = [];
  for (const [row, { height }] of rows) if (height) heights[row] = Math.round(height * PIXELS_A_POINT);
  return [...heights];
}

function tabColor({ view }: Sheet, book: Workbook): Pick<SheetDress, 'tabColor'> {
  const colour = xlsxColour(view?.tabColor, book);
  return colour ? { tabColor: colour } : {};
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
