import type { Sheet } from '../cells/sheet';
import type { Host } from './host';

/**
 * The first row and column after the last cell that shows anything: what was typed, formulas (also when they give an empty
 * text), and what formulas spill.
 */
export function shownExtent(host: Host, sheet: Sheet): { readonly rows: number; readonly columns: number } {
  const { usedRows, usedColumns } = sheet;
  if (sheet.formulas().length === 0) return { rows: usedRows, columns: usedColumns };
  const { rows, columns } = host.calculation.spilledExtent(sheet);
  return { rows: Math.max(usedRows, rows), columns: Math.max(usedColumns, columns) };
}
