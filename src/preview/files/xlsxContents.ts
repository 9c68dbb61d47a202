import type { Cell, Sheet } from 'hucre/xlsx';
import { CellError, ERROR_CODES, type Scalar } from '../../simulator/cells/value';
import { copiedFormula } from '../../simulator/formula/moveReferences';
import type { FileContent } from './fileTab';

/** Excel writes newer functions and the names in LET and LAMBDA with these before them; texts stay as they are. */
const PREFIXES = /"(?:[^"]|"")*"|_xlfn\.(?:_xlws\.)?|_xlpm\./g;
const EPOCH = Date.UTC(1899, 11, 30);
const MARCH_1900 = Date.UTC(1900, 2, 1);
const MILLISECONDS_A_DAY = 86_400_000;

/** A formula that others repeat, and where it stands. */
interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/**
 * What stands in the cells of a tab: its values, and over them formulas and errors.
 *
 * @param sheet The tab as read.
 * @param values Its values; they are changed.
 * @returns The contents.
 */
export function xlsxContents(sheet: Sheet, values: FileContent[][]): readonly (readonly FileContent[])[] {
  const shared = new Map<number, SharedFormula>();
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.formula === undefined && cell.type !== 'error') continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    const cells = values[row] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column] = contentOf(cell, row, column, shared);
    while (values.length < row) values.push([]);
    values[row] = cells;
  }
  return values;
}

function contentOf(cell: Cell, row: number, column: number, shared: Map<number, SharedFormula>): FileContent {
  const result = plainOf(cell);
  const formula = formulaOf(cell, row, column, shared);
  if (formula === undefined) return result;
  return {
    formula: `=${withoutPrefixes(formula)}`,
    result: result ?? undefined,
  };
}

/**
 * A formula with the names that functions have in a spreadsheet.
 *
 * @param formula As a file has it.
 * @example withoutPrefixes('_xlfn.IFS(A1,"_xlfn.")') // 'IFS(A1,"_xlfn.")'
 */
export function withoutPrefixes(formula: string): string {
  return formula.replace(PREFIXES, (found) => (found.startsWith('"') ? found : ''));
}

function formulaOf(
  { formula = '', formulaType, formulaRef, formulaSharedIndex = -1 }: Cell,
  row: number,
  column: number,
  shared: Map<number, SharedFormula>,
): string | undefined {
  if (formulaType === 'array') return formulaRef?.includes(':') ? undefined : `ARRAYFORMULA(${formula})`;
  if (formulaType !== 'shared') return formula === '' ? undefined : formula;
  if (formula !== '') {
    shared.set(formulaSharedIndex, { formula, row, column });
    return formula;
  }
  const first = shared.get(formulaSharedIndex);
  return first && copiedFormula(`=${first.formula}`, row - first.row, column - first.column).slice(1);
}

function plainOf({ type, value }: Cell): Scalar {
  if (value instanceof Date) return serialOf(value);
  if (type !== 'error') return value;
  return new CellError(ERROR_CODES.find((code) => code === value) ?? '#ERROR!');
}

/**
 * The serial number of a date that was read: days since 1899-12-30, in Excel’s count, which begins a day later before
 * March 1900. Times of day are less than 1.
 *
 * @param date As read, in UTC.
 * @returns `#NUM!` where no calendar has such a day: what number it was is not read.
 * @example serialOf(new Date('2026-03-02T00:00:00Z')) // 46083
 */
export function serialOf(date: Date): number | CellError {
  if (Number.isNaN(date.getTime())) return new CellError('#NUM!');
  const days = (date.getTime() - EPOCH) / MILLISECONDS_A_DAY;
  return date.getTime() < MARCH_1900 ? days - 1 : days;
}
