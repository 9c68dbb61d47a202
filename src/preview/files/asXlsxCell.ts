import type { Cell, CellStyle } from 'hucre/xlsx';
import type { Scalar } from '../../simulator/cells/value';
import type { CellLook, SheetView } from '../../simulator/sheetContract';

/** Functions that Excel and LibreOffice know; a formula with any other is written as its value. */
const KNOWN_EVERYWHERE = new Set(
  'SUM SUMPRODUCT SUMIF SUMIFS COUNT COUNTA COUNTIF COUNTIFS AVERAGE AVERAGEIF AVERAGEIFS MIN MAX MEDIAN ROUND IF IFERROR AND OR NOT ISNUMBER ISBLANK ISTEXT SUBSTITUTE INDEX MATCH VLOOKUP DATE TODAY YEAR MONTH DAY LEFT RIGHT MID TRIM LEN RANK'.split(
    ' ',
  ),
);
/** The writer takes a text of this form for an error, unless it has runs. */
const LIKE_AN_ERROR = /^#[A-Z0-9_/]+[!?]?$/;
/** Files write control characters like this, so a text that has it is written with its `_` in that form. */
const LIKE_A_CONTROL_CHARACTER = /_(?=x[0-9a-f]{4}_)/gi;
const VERTICAL = { top: 'top', middle: 'center', bottom: 'bottom' } as const;

/**
 * A cell as the XLSX file has it.
 *
 * @param sheet The tab.
 * @param row From 0.
 * @param column From 0.
 * @param areNamesKept Whether all tabs are called the same in the file; if not, what names a tab is written as its value.
 * @returns `undefined` for an empty cell without note, format and look.
 */
export function asXlsxCell(
  sheet: SheetView,
  row: number,
  column: number,
  areNamesKept: boolean,
): Partial<Cell> | undefined {
  const value = sheet.value(row, column);
  const note = sheet.note(row, column);
  const style = styleOf(sheet.shownFormat(row, column), sheet.look(row, column));
  if (value === null && note === '' && !style) return undefined;
  return {
    ...contentOf(value, formulaIn(sheet, row, column), areNamesKept),
    ...(sheet.choice(row, column)?.kind === 'checkbox' && typeof value === 'boolean' ? { checkbox: true } : {}),
    ...(style ? { style } : {}),
    ...(note ? { comment: { text: note } } : {}),
  };
}

function formulaIn(sheet: SheetView, row: number, column: number): string {
  const content = sheet.content(row, column);
  return typeof content === 'object' && content && 'formula' in content ? content.formula : '';
}

function contentOf(value: Scalar, formula: string, areNamesKept: boolean): Partial<Cell> {
  const plain = plainOf(value);
  const isKept = isKnownEverywhere(formula) && (areNamesKept || !formula.includes('!'));
  if (isKept) return { formula: formula.slice(1), formulaResult: plain };
  if (typeof value === 'string' && LIKE_AN_ERROR.test(value)) return { value, richText: [{ text: value }] };
  return { value: plain };
}

function plainOf(value: Scalar): Exclude<Scalar, object> | null {
  if (typeof value === 'string') return value.replace(LIKE_A_CONTROL_CHARACTER, '_x005F_');
  return value !== null && typeof value === 'object' ? value.code : value;
}

function isKnownEverywhere(formula: string): boolean {
  if (formula === '' || /[A-Z]+\$?\d+:\$?[A-Z]+(?![A-Z0-9])/.test(formula)) return false;
  return [...formula.matchAll(/([a-z_][\w.]*)\(/gi)].every(([, name = '']) => KNOWN_EVERYWHERE.has(name.toUpperCase()));
}

function styleOf(format: string, look: CellLook | undefined): CellStyle | undefined {
  if (!look) return format === '' ? undefined : { numFmt: format };
  const font = fontOf(look);
  const alignment = alignmentOf(look);
  const style: CellStyle = {
    ...(format === '' ? {} : { numFmt: format }),
    ...(look.background ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: rgb(look.background) } } } : {}),
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}

function fontOf({ isBold, isItalic, fontSize, fontColor }: CellLook): NonNullable<CellStyle['font']> {
  return {
    ...(isBold ? { bold: true } : {}),
    ...(isItalic ? { italic: true } : {}),
    ...(fontSize ? { size: fontSize } : {}),
    ...(fontColor ? { color: { rgb: rgb(fontColor) } } : {}),
  };
}

function alignmentOf(look: CellLook): NonNullable<CellStyle['alignment']> {
  const { isWrapped, horizontalAlignment, verticalAlignment } = look;
  return {
    ...(isWrapped ? { wrapText: true } : {}),
    ...(horizontalAlignment ? { horizontal: horizontalAlignment } : {}),
    ...(verticalAlignment ? { vertical: VERTICAL[verticalAlignment] } : {}),
  };
}

/** `#fce8e6` and `#fff` as files write them. */
function rgb(colour: string): string {
  const digits = colour.replace('#', '').toUpperCase();
  return digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
}
