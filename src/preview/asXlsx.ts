import { type Cell, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { SheetView, Simulator } from '../simulator/contract';
import { isDate } from './asJson';

/** Functions that Excel and LibreOffice know; a formula with any other is written as its value. */
const KNOWN_EVERYWHERE = new Set(
  'SUM SUMPRODUCT SUMIF SUMIFS COUNT COUNTA COUNTIF COUNTIFS AVERAGE AVERAGEIF AVERAGEIFS MIN MAX MEDIAN ROUND IF IFERROR AND OR NOT ISNUMBER ISBLANK ISTEXT SUBSTITUTE INDEX MATCH VLOOKUP DATE TODAY YEAR MONTH DAY LEFT RIGHT MID TRIM LEN RANK'.split(
    ' ',
  ),
);

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
  const cells = new Map<string, Partial<Cell>>();
  for (let row = 0; row < sheet.usedRows; row++) {
    for (let column = 0; column < sheet.usedColumns; column++) {
      const cell = asCell(sheet, row, column);
      if (cell) cells.set(`${row},${column}`, cell);
    }
  }
  return {
    name: sheet.name,
    hidden: sheet.isHidden,
    rows: Array.from({ length: sheet.usedRows }, () => []),
    cells,
    columns: Array.from({ length: sheet.usedColumns }, (_, column) => columnOf(sheet, column)),
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

function columnOf(sheet: SheetView, column: number) {
  let longest = 8;
  for (let row = 0; row < Math.min(sheet.usedRows, 200); row++)
    longest = Math.max(longest, sheet.display(row, column).length);
  return { width: Math.min(60, longest + 2), hidden: sheet.isColumnHidden(column) };
}
