import { isDateFormat } from 'numfmt';
import type { Simulator } from '../../simulator/contract';
import type { SheetView } from '../../simulator/sheetContract';

/** A cell in the JSON: text as displayed, dates as `YYYY-MM-DD`, blanks as `''`. */
export type JsonCell = string | number | boolean;

/** All tabs: name → rows, header first. */
export type JsonSheets = Readonly<Record<string, readonly (readonly JsonCell[])[]>>;

/**
 * The spreadsheet's tabs as plain values.
 *
 * @param simulator The spreadsheet.
 * @returns Tabs in their order, each as large as its content.
 */
export function sheetsAsJson(simulator: Simulator): JsonSheets {
  return Object.fromEntries(simulator.sheets.map((sheet) => [sheet.name, rowsAsJson(sheet)]));
}

function rowsAsJson(sheet: SheetView): readonly (readonly JsonCell[])[] {
  const { usedRows, usedColumns } = sheet;
  return Array.from({ length: usedRows }, (_, row) =>
    Array.from({ length: usedColumns }, (_, column) => cellAsJson(sheet, row, column)),
  );
}

function cellAsJson(sheet: SheetView, row: number, column: number): JsonCell {
  const value = sheet.value(row, column);
  if (value === null) return '';
  if (typeof value === 'number') return isDate(sheet, row, column) ? asDay(value) : value;
  return typeof value === 'object' ? value.code : value;
}

/**
 * Whether a cell shows a date.
 *
 * @param sheet The tab.
 * @param row From 0.
 * @param column From 0.
 */
export function isDate(sheet: SheetView, row: number, column: number): boolean {
  const format = sheet.shownFormat(row, column);
  return format !== '' && isDateFormat(format);
}

/**
 * The day of a serial number.
 *
 * @param serial Days since 1899-12-30.
 * @example asDay(46083) // '2026-03-02'
 */
export function asDay(serial: number): string {
  return new Date(Math.round((Math.floor(serial) - 25_569) * 86_400_000)).toISOString().slice(0, 10);
}
