import type { Sheet } from '../cells/sheet';
import type { Host } from './host';

const CHUNK_ROWS = 200;

/**
 * The first row and column after the last cell that shows anything: what was typed, formulas (also when they give an empty
 * text), and what formulas spill.
 */
export function shownExtent(host: Host, sheet: Sheet): { rows: number; columns: number } {
  const extent = { rows: sheet.usedRows, columns: sheet.usedColumns };
  if (sheet.formulas().length === 0) return extent;
  for (let row = 0; row < sheet.rowCount; row += CHUNK_ROWS) {
    const rows = Math.min(CHUNK_ROWS, sheet.rowCount - row);
    host.calculation.values(sheet, row, 0, rows, sheet.columnCount).forEach((line, r) => {
      for (let c = line.length - 1; c >= 0; c--) {
        if (line[c] === null) continue;
        extent.rows = Math.max(extent.rows, row + r + 1);
        extent.columns = Math.max(extent.columns, c + 1);
        return;
      }
    });
  }
  return extent;
}
