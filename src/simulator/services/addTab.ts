import { widestRow } from '../cells/widestRow';
import type { Simulator } from '../contract';
import type { SheetView } from '../sheetContract';
import type { Host } from './host';
import { SheetWindow } from './sheetView';

/**
 * Makes a tab with rows, at the end, and selects it. An empty `Sheet1` that is the only tab makes room for it.
 *
 * @param rows Put as they are; the grid is as large as a new one, or as they need.
 * @throws Error when the name is taken.
 */
export function addTab(host: Host, name: string, rows: Parameters<Simulator['addSheet']>[1]): SheetView {
  const { workbook } = host;
  const first = workbook.sheets[0];
  const isUntouched = workbook.sheets.length === 1 && first?.name === 'Sheet1' && first.usedRows === 0;
  if (first && isUntouched && name === 'Sheet1') workbook.rename(first, 'Sheet1 before');
  const sheet = workbook.addSheet(name, workbook.sheets.length);
  if (first && isUntouched) workbook.removeSheet(first);
  sheet.rowCount = Math.max(sheet.rowCount, rows.length);
  sheet.columnCount = Math.max(sheet.columnCount, widestRow(rows));
  const view = new SheetWindow(host, sheet);
  view.putAll(rows);
  workbook.select(sheet);
  return view;
}
