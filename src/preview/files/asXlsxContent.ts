import { tokenize } from '@borgar/fx';
import { type Cell, cellRef } from 'hucre/xlsx';
import type { Scalar } from '../../simulator/cells/value';
import type { SheetView } from '../../simulator/sheetContract';
import { excelFormula } from './excelFormula';

/** The writer takes a text of this form for an error, unless it has runs. */
const LIKE_AN_ERROR = /^#[A-Z0-9_/]+[!?]?$/;
/** Files write control characters like this, so a text that has it is written with its `_` in that form. */
const LIKE_A_CONTROL_CHARACTER = /_(?=x[0-9a-f]{4}_)/gi;
/** A formula for arrays, which Excel marks instead. */
const FOR_ARRAYS = /^=ARRAYFORMULA\((.*)\)$/is;
/** Excel calls a file with a longer text damaged. */
const MOST_CHARACTERS = 32_767;

/**
 * What stands in a cell, as the XLSX file has it: its value, or a formula with its result where Excel can read it and it
 * fills no other cell.
 *
 * @param sheet The tab.
 * @param row From 0.
 * @param column From 0.
 * @param areNamesKept Whether all tabs are called the same in the file; if not, what names a tab is written as its value.
 */
export function asXlsxContent(sheet: SheetView, row: number, column: number, areNamesKept: boolean): Partial<Cell> {
  const value = sheet.value(row, column);
  const formula = formulaIn(sheet, row, column);
  if (formula !== '' && (areNamesKept || !formula.includes('!')) && isOneValue(sheet, row, column)) {
    const kept = writtenFormula(formula, cellRef(row, column));
    if (kept) return { ...kept, ...resultOf(value) };
  }
  if (typeof value === 'string' && LIKE_AN_ERROR.test(value)) return { value, richText: [{ text: value }] };
  return { value: plainOf(value) };
}

function formulaIn(sheet: SheetView, row: number, column: number): string {
  const content = sheet.content(row, column);
  return typeof content === 'object' && content && 'formula' in content ? content.formula : '';
}

function writtenFormula(formula: string, place: string): Partial<Cell> | undefined {
  const inArrays = insideArrayFormula(formula);
  const written = excelFormula(inArrays === undefined ? formula : `=${inArrays}`);
  if (written === undefined) return undefined;
  return inArrays === undefined ? { formula: written } : { formula: written, formulaType: 'array', formulaRef: place };
}

/** What stands between the brackets where they hold the whole formula: not in `=ARRAYFORMULA(A1)+SUM(B1)`. */
function insideArrayFormula(formula: string): string | undefined {
  const [, inside] = FOR_ARRAYS.exec(formula) ?? [];
  let open = 0;
  for (const { value } of tokenize(inside ?? '', { allowTernary: true })) {
    if (value === '(') open++;
    else if (value === ')' && --open < 0) return undefined;
  }
  return inside;
}

/** The writer can’t tell an error from a text, so it is left to whoever opens the file to work it out. */
function resultOf(value: Scalar): Partial<Cell> {
  return isError(value) ? {} : { formulaResult: plainOf(value) };
}

/**
 * False where a formula could not be understood or fills other cells: Excel would give one value in their place. What fills
 * the cell at the right may stand above it; in doubt a value stays.
 */
function isOneValue(sheet: SheetView, row: number, column: number): boolean {
  const value = sheet.value(row, column);
  if (isError(value) && value.code === '#ERROR!') return false;
  if (isFilled(sheet, row + 1, column)) return false;
  return !isFilled(sheet, row, column + 1) || isFilledFromAbove(sheet, row, column + 1);
}

/** Whether a formula elsewhere fills a cell. */
function isFilled(sheet: SheetView, row: number, column: number): boolean {
  return sheet.content(row, column) === null && sheet.value(row, column) !== null;
}

function isFilledFromAbove(sheet: SheetView, row: number, column: number): boolean {
  let above = row - 1;
  while (above >= 0 && isFilled(sheet, above, column)) above--;
  return above >= 0 && formulaIn(sheet, above, column) !== '';
}

function isError(value: Scalar): value is Extract<Scalar, object> {
  return value !== null && typeof value === 'object';
}

function plainOf(value: Scalar): Exclude<Scalar, object> {
  if (isError(value)) return value.code;
  return typeof value === 'string' ? shortened(value).replace(LIKE_A_CONTROL_CHARACTER, '_x005F_') : value;
}

function shortened(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
}
