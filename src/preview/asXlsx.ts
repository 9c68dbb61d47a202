import { type Cell, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { SheetView, Simulator } from '../simulator/contract';
import { isDate } from './asJson';

/** Functions that Excel and LibreOffice know; a formula with any other is written as its value. */
const KNOWN_EVERYWHERE = new Set(
  'SUM SUMPRODUCT SUMIF SUMIFS COUNT COUNTA COUNTIF COUNTIFS AVERAGE AVERAGEIF AVERAGEIFS MIN MAX MEDIAN ROUND IF IFERROR AND OR NOT ISNUMBER ISBLANK ISTEXT SUBSTITUTE INDEX MATCH VLOOKUP DATE TODAY YEAR MONTH DAY LEFT RIGHT MID TRIM LEN RANK'.split(
    ' ',
  ),
);

/** Widths of columns, in letters. */
const LEAST_WIDTH = 8;
const MOST_WIDTH = 60;
const MOST_MEASURED_ROWS = 200;

/**
 * The spreadsheet as an XLSX file: values, formulas with their results, formats, notes, hidden columns, frozen header.
 *
 * @param simulator The spreadsheet.
 * @returns The file's bytes.
 */
export function asXlsx(simulator: Simulator): Promise<Uint8Array> {
  return writeXlsx({ sheets: simulator.sheets.map(asSheet) });
}

function asSheet(sheet: SheetView): WriteSheet {
  const { usedRows, usedColumns } = sheet;
  const rows = Array.from({ length: usedRows }, (_, row) => row);
  const columns = Array.from({ length: usedColumns }, (_, column) => column);
  const cells = new Map<string, Partial<Cell>>();
  for (const row of rows) {
    for (const column of columns) {
      const cell = asCell(sheet, row, column);
      if (cell) cells.set(`${row},${column}`, cell);
    }
  }
  return {
    name: sheet.name,
    hidden: sheet.isHidden,
    rows: rows.map(() => []),
    cells,
    columns: columns.map((column) => columnOf(sheet, column, rows.slice(0, MOST_MEASURED_ROWS))),
    ...(sheet.frozenRows > 0 ? { freezePane: { rows: sheet.frozenRows } } : {}),
  };
}

function asCell(sheet: SheetView, row: number, column: number): Partial<Cell> | undefined {
  const value = sheet.value(row, column);
  const content = sheet.content(row, column);
  const note = sheet.note(row, column);
  if (value === null && note === '') return undefined;
  const format = sheet.shownFormat(row, column);
  const formula = typeof content === 'object' && content && 'formula' in content ? content.formula : '';
  const result = plain(sheet, row, column);
  return {
    ...(isKnownEverywhere(formula) ? { formula: formula.slice(1), formulaResult: result } : { value: result }),
    ...(format || row < sheet.frozenRows ? { style: styleOf(format, row < sheet.frozenRows) } : {}),
    ...(note ? { comment: { text: note } } : {}),
  };
}

function styleOf(format: string, isHeader: boolean): NonNullable<Cell['style']> {
  return { ...(format ? { numFmt: format } : {}), ...(isHeader ? { font: { bold: true } } : {}) };
}

function plain(sheet: SheetView, row: number, column: number): CellValue {
  const value = sheet.value(row, column);
  if (typeof value === 'number' && isDate(sheet, row, column)) return new Date((value - 25_569) * 86_400_000);
  return value !== null && typeof value === 'object' ? value.code : value;
}

function isKnownEverywhere(formula: string): boolean {
  if (formula === '' || /[A-Z]+\$?\d+:\$?[A-Z]+(?![A-Z0-9])/.test(formula)) return false;
  return [...formula.matchAll(/([A-Z][A-Z0-9.]*)\(/g)].every(([, name]) => KNOWN_EVERYWHERE.has(name ?? ''));
}

function columnOf(sheet: SheetView, column: number, rows: readonly number[]) {
  const longest = rows.reduce((most, row) => Math.max(most, sheet.display(row, column).length), LEAST_WIDTH);
  return { width: Math.min(MOST_WIDTH, longest) + 2, hidden: sheet.isColumnHidden(column) };
}
