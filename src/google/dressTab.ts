import { columnLetters } from '../workbook/address';
import type { Column } from '../workbook/columns';
import type { ColumnRun } from './columnPlaces';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const BOLD = 'bold' as const;
const NORMAL = 'normal' as const;

/** Columns that were just made. */
export interface NewColumns extends ColumnRun {
  /** Their cells, headers first; nothing is written there yet. */
  readonly block: GoogleAppsScript.Spreadsheet.Range;
  /** How many rows lie below the headers in it. */
  readonly rows: number;
  /** Whether the add-on fills them; numbers that the user types bring their own format. */
  readonly isFilled: boolean;
}

/**
 * Gives new columns their looks: bold header with a note, number format, drop-down list, declared width; columns that
 * nobody needs to see are hidden. Columns that were there before keep the user's looks. It comes before the headers are
 * written: a column that has its header has its looks, whenever Google Sheets failed.
 *
 * @param sheet The tab.
 * @param added The columns.
 */
export function dressColumns(sheet: Sheet, { first, columns, block, rows, isFilled }: NewColumns): void {
  const below = Array.from({ length: rows }, () => columns);
  block.setNotes([columns.map(({ note }) => note), ...below.map((row) => row.map(() => ''))]);
  block.setFontWeights([columns.map(() => BOLD), ...below.map((row) => row.map(() => NORMAL))]);
  if (first === 0) sheet.setFrozenRows(1);
  const placed = columns.map((column, i) => ({ column, letters: columnLetters(first + i) }));
  if (isFilled) setFormats(sheet, placed);
  setChoices(sheet, placed);
  setWidths(sheet, first, columns);
  hide(sheet, first, columns);
}

/** Columns with the letters of their places. */
export type Placed = readonly { readonly column: Column<unknown>; readonly letters: string }[];

function setFormats(sheet: Sheet, placed: Placed): void {
  for (const format of new Set(placed.flatMap(({ column }) => column.format ?? []))) {
    const ranges = placed
      .filter(({ column }) => column.format === format)
      .map(({ letters }) => `${letters}2:${letters}`);
    sheet.getRangeList(ranges).setNumberFormat(format);
  }
}

/** As wide as declared, with longer text wrapped. */
function setWidths(sheet: Sheet, first: number, columns: ColumnRun['columns']): void {
  const wrapped: string[] = [];
  columns.forEach(({ width, isOneLine = false }, i) => {
    if (width === undefined) return;
    sheet.setColumnWidth(first + i + 1, width);
    if (!isOneLine) wrapped.push(`${columnLetters(first + i)}2:${columnLetters(first + i)}`);
  });
  if (wrapped.length > 0) sheet.getRangeList(wrapped).setWrap(true);
}

/**
 * Makes new columns without a declared width as wide as what stands in them.
 *
 * @param sheet The tab.
 * @param added The columns, filled.
 */
export function fitWidths(sheet: Sheet, { first, columns }: ColumnRun): void {
  let start = 0;
  for (let end = 0; end <= columns.length; end++) {
    if (end < columns.length && columns[end]?.width === undefined) continue;
    if (end > start) sheet.autoResizeColumns(first + start + 1, end - start);
    start = end + 1;
  }
}

/**
 * Gives the cells of columns their drop-down lists; other words stay allowed.
 *
 * @param sheet The tab.
 * @param placed The columns.
 */
export function setChoices(sheet: Sheet, placed: Placed): void {
  for (const { column, letters } of placed) {
    if (!column.choices) continue;
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...column.choices], true)
      .setAllowInvalid(true)
      .setHelpText(column.note)
      .build();
    sheet.getRange(`${letters}2:${letters}`).setDataValidation(rule);
  }
}

function hide(sheet: Sheet, first: number, columns: readonly Column<unknown>[]): void {
  let start = 0;
  for (let end = 0; end <= columns.length; end++) {
    if (columns[end]?.isHidden) continue;
    if (end > start) sheet.hideColumns(first + start + 1, end - start);
    start = end + 1;
  }
}
