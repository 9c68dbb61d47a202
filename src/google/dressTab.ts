import { columnLetters } from '../workbook/address';
import type { Column } from '../workbook/columns';
import type { ColumnPlaces } from './columnPlaces';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER_COLOR = '#e8f0fe';

/**
 * Gives columns that were just made their looks: bold header with a note, width, number format, drop-down list; columns
 * that nobody needs to see are hidden. Columns that were there before keep the user's looks.
 *
 * @param sheet The tab.
 * @param places Where its columns stand.
 */
export function dressColumns(sheet: Sheet, { added }: ColumnPlaces): void {
  const { first, columns } = added;
  if (columns.length === 0) return;
  const headers = sheet.getRange(1, first + 1, 1, columns.length);
  headers
    .setNotes([columns.map(({ note }) => note)])
    .setFontWeight('bold')
    .setBackground(HEADER_COLOR);
  if (first === 0) sheet.setFrozenRows(1);
  sheet.autoResizeColumns(first + 1, columns.length);
  const placed = columns.map((column, i) => ({ column, letters: columnLetters(first + i) }));
  setFormats(sheet, placed);
  setChoices(sheet, placed);
  hide(sheet, first, columns);
}

/**
 * Makes a tab warn before it is edited: it is written anew at each refresh.
 *
 * @param sheet The tab.
 * @param name Its name.
 */
export function protectTab(sheet: Sheet, name: string): void {
  sheet.protect().setDescription(`${name} is made anew at each refresh`).setWarningOnly(true);
}

type Placed = readonly { readonly column: Column<unknown>; readonly letters: string }[];

function setFormats(sheet: Sheet, placed: Placed): void {
  for (const format of new Set(placed.flatMap(({ column }) => column.format ?? []))) {
    const ranges = placed
      .filter(({ column }) => column.format === format)
      .map(({ letters }) => `${letters}2:${letters}`);
    sheet.getRangeList(ranges).setNumberFormat(format);
  }
}

function setChoices(sheet: Sheet, placed: Placed): void {
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
  const start = columns.findIndex(({ isHidden }) => isHidden);
  if (start >= 0) sheet.hideColumns(first + start + 1, columns.filter(({ isHidden }) => isHidden).length);
}
