import { type Cell, type CellValue, type ColumnDef, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Simulator } from '../../simulator/contract';
import type { SheetView } from '../../simulator/sheetContract';
import { asXlsxCell } from './asXlsxCell';
import { choicesAsXlsx } from './choicesAsXlsx';
import { fileNames } from './fileNames';
import { PIXELS_A_DIGIT } from './xlsxDress';

/**
 * The spreadsheet as an XLSX file: values, formulas with their results, formats, looks, notes, lists and checkboxes to
 * choose from, widths, what is hidden or frozen.
 *
 * @param simulator The spreadsheet.
 * @returns The file's bytes.
 */
export function asXlsx(simulator: Simulator): Promise<Uint8Array> {
  const { sheets } = simulator;
  const names = fileNames(sheets.map(({ name }) => name));
  const areNamesKept = sheets.every(({ name }, index) => name === names[index]);
  const activeSheet = Math.max(
    0,
    sheets.findIndex((sheet) => !sheet.isHidden),
  );
  return writeXlsx({
    sheets: sheets.map((sheet, index) => ({
      ...asSheet(sheet, names[index] ?? sheet.name, areNamesKept),
      // Excel takes a file without a tab that shows for a damaged one.
      hidden: sheet.isHidden && index !== activeSheet,
    })),
    activeSheet,
  });
}

function asSheet(sheet: SheetView, name: string, areNamesKept: boolean): WriteSheet {
  const { frozenRows, frozenColumns } = sheet;
  const isFrozen = frozenRows > 0 || frozenColumns > 0;
  return {
    name,
    ...contentsOf(sheet, areNamesKept),
    columns: Array.from({ length: shownColumns(sheet) }, (_, column) => columnOf(sheet, column)),
    rowDefs: hiddenRows(sheet),
    dataValidations: choicesAsXlsx(sheet),
    ...(isFrozen ? { freezePane: { rows: frozenRows, columns: frozenColumns } } : {}),
  };
}

/** Plain values go into rows, for the writer is much faster with these; all else into cells by `row,column`. */
function contentsOf(sheet: SheetView, areNamesKept: boolean): Required<Pick<WriteSheet, 'rows' | 'cells'>> {
  const { usedRows, usedColumns } = sheet;
  const rows: CellValue[][] = [];
  const cells = new Map<string, Partial<Cell>>();
  for (let row = 0; row < usedRows; row++) {
    const values: CellValue[] = [];
    for (let column = 0; column < usedColumns; column++) {
      const cell = asXlsxCell(sheet, row, column, areNamesKept);
      values.push(cell && isPlain(cell) ? (cell.value ?? null) : null);
      if (cell && !isPlain(cell)) cells.set(`${row},${column}`, cell);
    }
    rows.push(values);
  }
  return { rows, cells };
}

function isPlain(cell: Partial<Cell>): boolean {
  return !('style' in cell || 'comment' in cell || 'formula' in cell || 'richText' in cell || 'checkbox' in cell);
}

/** The columns with content and those that are hidden beyond. */
function shownColumns(sheet: SheetView): number {
  const { usedColumns } = sheet;
  let count = sheet.columnCount;
  while (count > usedColumns && !sheet.isColumnHidden(count - 1)) count--;
  return count;
}

function columnOf(sheet: SheetView, column: number): ColumnDef {
  return { width: sheet.columnWidth(column) / PIXELS_A_DIGIT, hidden: sheet.isColumnHidden(column) };
}

function hiddenRows(sheet: SheetView): NonNullable<WriteSheet['rowDefs']> {
  const rows = new Map<number, { hidden: boolean }>();
  const { usedRows } = sheet;
  for (let row = 0; row < usedRows; row++) if (sheet.isRowHidden(row)) rows.set(row, { hidden: true });
  return rows;
}
