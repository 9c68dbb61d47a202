import {
  type Cell,
  type CellStyle,
  type CellValue,
  type ColumnDef,
  cellRef,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx';
import type { Simulator } from '../../simulator/contract';
import type { SheetView } from '../../simulator/sheetContract';
import { asXlsxCell, styleAt, type Writing } from './asXlsxCell';
import { chartsAsXlsx } from './chartsAsXlsx';
import { fileNames } from './fileNames';
import { formatsAsXlsx } from './formatsAsXlsx';
import { validationsAsXlsx } from './validationsAsXlsx';
import { PIXELS_A_DIGIT, PIXELS_A_POINT } from './xlsxDress';

/** A new tab’s columns and rows, in pixels. */
const [USUAL_WIDTH, USUAL_HEIGHT] = [100, 21];

/** Each tab prints as wide as a page. */
const PAGE = {
  paperSize: 'letter',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 },
} as const;

/**
 * The spreadsheet as an XLSX file: values, formulas with their results, formats, looks, conditional formats, notes,
 * lists and checkboxes to choose from, what numbers and dates are accepted, charts, widths, what is hidden or frozen.
 *
 * @param simulator The spreadsheet.
 * @returns The file's bytes.
 */
export function asXlsx(simulator: Simulator): Promise<Uint8Array> {
  const { sheets } = simulator;
  const names = fileNames(sheets.map(({ name }) => name));
  const nameOf = new Map(sheets.map(({ name }, index) => [name, names[index] ?? name]));
  const activeSheet = Math.max(
    0,
    sheets.findIndex((sheet) => !sheet.isHidden),
  );
  return writeXlsx({
    sheets: sheets.map((sheet, index) => ({
      ...asSheet(sheet, nameOf),
      // Excel takes a file without a tab that shows for a damaged one.
      hidden: sheet.isHidden && index !== activeSheet,
    })),
    activeSheet,
  });
}

function asSheet(sheet: SheetView, nameOf: ReadonlyMap<string, string>): WriteSheet {
  const areNamesKept = [...nameOf].every(([name, inFile]) => name === inFile);
  const { frozenRows, frozenColumns, tabColor, filter } = sheet;
  const isFrozen = frozenRows > 0 || frozenColumns > 0;
  const formats = formatsAsXlsx(sheet, areNamesKept);
  const writing = { areNamesKept, areFormatsKept: formats !== undefined, styles: new Map() };
  const usual = usualStyles(sheet, writing);
  return {
    name: nameOf.get(sheet.name) ?? sheet.name,
    ...contentsOf(sheet, writing, usual),
    columns: Array.from({ length: shownColumns(sheet) }, (_, column) => columnOf(sheet, column, usual[column])),
    rowDefs: rowsOf(sheet),
    dataValidations: validationsAsXlsx(sheet, nameOf),
    charts: chartsAsXlsx(sheet, nameOf),
    pageSetup: PAGE,
    ...(formats ? { conditionalRules: formats } : {}),
    ...(isFrozen ? { freezePane: { rows: frozenRows, columns: frozenColumns } } : {}),
    ...(filter ? { autoFilter: { range: filtered(filter, sheet.usedRows) } } : {}),
    ...(tabColor === '' ? {} : { view: { tabColor: { rgb: tabColor.replace('#', '').toUpperCase() } } }),
  };
}

/** As far down as there is anything. */
function filtered({ row, column, rows, columns }: NonNullable<SheetView['filter']>, usedRows: number): string {
  const last = Math.max(row, Math.min(row + rows, usedRows) - 1);
  return `${cellRef(row, column)}:${cellRef(last, column + columns - 1)}`;
}

/** How each column looks in the middle: where most of its cells look like that, the writer needs to be told once. */
function usualStyles(sheet: SheetView, writing: Writing): readonly (CellStyle | undefined)[] {
  const middle = Math.floor(sheet.usedRows / 2);
  return Array.from({ length: sheet.usedColumns }, (_, column) => styleAt(sheet, middle, column, writing));
}

/**
 * Plain values in their column's usual look go into rows, for the writer is much faster with these; all else into cells by
 * `row,column`.
 */
function contentsOf(
  sheet: SheetView,
  writing: Writing,
  usual: readonly (CellStyle | undefined)[],
): Required<Pick<WriteSheet, 'rows' | 'cells'>> {
  const { rowCount, columnCount, usedRows, usedColumns } = sheet;
  const rows: CellValue[][] = [];
  const cells = new Map<string, Partial<Cell>>();
  for (let row = 0; row < rowCount; row++) {
    const values: CellValue[] = [];
    for (let column = 0; column < columnCount; column++) {
      const cell = asXlsxCell(sheet, row, column, writing);
      const style = row < usedRows ? usual[column] : undefined;
      const isPlain = cell?.style === style && (!cell || isValue(cell));
      if (column < usedColumns) values.push(isPlain ? (cell?.value ?? null) : null);
      if (!isPlain) cells.set(`${row},${column}`, style ? { style: {}, ...cell } : { ...cell });
    }
    if (row < usedRows) rows.push(values);
  }
  return { rows, cells };
}

function isValue(cell: Partial<Cell>): boolean {
  return !('comment' in cell || 'formula' in cell || 'richText' in cell || 'checkbox' in cell);
}

/** The columns with content and those beyond that are hidden or have a width of their own. */
function shownColumns(sheet: SheetView): number {
  const { usedColumns } = sheet;
  const isUsual = (column: number) => !sheet.isColumnHidden(column) && sheet.columnWidth(column) === USUAL_WIDTH;
  let count = sheet.columnCount;
  while (count > usedColumns && isUsual(count - 1)) count--;
  return count;
}

function columnOf(sheet: SheetView, column: number, style: CellStyle | undefined): ColumnDef {
  const width = sheet.columnWidth(column) / PIXELS_A_DIGIT;
  return { width, hidden: sheet.isColumnHidden(column), ...(style ? { style } : {}) };
}

/** The rows that are hidden or have a height of their own; all others get theirs from what stands in them. */
function rowsOf(sheet: SheetView): NonNullable<WriteSheet['rowDefs']> {
  const rows: NonNullable<WriteSheet['rowDefs']> = new Map();
  for (let row = 0; row < sheet.rowCount; row++) {
    const height = sheet.rowHeight(row) === USUAL_HEIGHT ? {} : { height: sheet.rowHeight(row) / PIXELS_A_POINT };
    const hidden = sheet.isRowHidden(row) ? { hidden: true } : {};
    if ('height' in height || 'hidden' in hidden) rows.set(row, { ...height, ...hidden });
  }
  return rows;
}
