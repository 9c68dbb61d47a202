import type { Cell } from '../workbook/cell';
import { asCell } from './asCell';
import type { Zone } from './zone';

/**
 * Everything that stands in a tab, in one call: dates as days of the spreadsheet's zone, empty cells as `''`.
 *
 * @param sheet The tab.
 * @param zone The spreadsheet's zone.
 * @returns Rows of cells, row 1 first.
 */
export function readCells(sheet: GoogleAppsScript.Spreadsheet.Sheet, zone: Zone): readonly (readonly Cell[])[] {
  const rows: unknown[][] = sheet.getDataRange().getValues();
  return rows.map((row) => row.map((value) => asCell(value, zone)));
}
