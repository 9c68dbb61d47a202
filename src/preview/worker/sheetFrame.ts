import type { SheetView } from '../../simulator/sheetContract';
import type { SheetState } from './sheetState';

/** A tab without its cells and charts: when it changes the whole tab is shown anew. */
export type SheetFrame = Omit<SheetState, 'cells' | 'charts'>;

const USUAL_HEIGHT = 21;

/**
 * The frame of a tab: sizes, frozen and hidden rows and columns.
 *
 * @param sheet The tab.
 */
export function sheetFrame(sheet: SheetView): SheetFrame {
  const rows = numbersTo(sheet.rowCount);
  const columns = numbersTo(sheet.columnCount);
  return {
    id: sheet.id,
    name: sheet.name,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    columnWidths: columns.map((column) => sheet.columnWidth(column)),
    rowHeights: rows.map((row) => [row, sheet.rowHeight(row)] as const).filter(([, pixels]) => pixels !== USUAL_HEIGHT),
    hiddenColumns: columns.filter((column) => sheet.isColumnHidden(column)),
    hiddenRows: rows.filter((row) => sheet.isRowHidden(row)),
  };
}

function numbersTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
