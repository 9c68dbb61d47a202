import { NEW_TRACKER } from '../people/newTracker';
import { columnLetters } from '../workbook/address';
import type { Column } from '../workbook/columns';
import { Problem } from '../workbook/problem';
import { openBook } from './book';
import { dressColumns, fitWidths } from './dressTab';
import { underLock } from './underLock';
import { writing } from './writing';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const NAME = 'Candidates';
const HEADERS = NEW_TRACKER.map(({ header }) => header);

/**
 * Makes a list for someone who has none: headers with notes, drop-down lists and checks, on a blank tab.
 *
 * @param name The blank tab; `null`: a new one.
 * @returns The tab's name.
 * @throws Problem when the tab is not blank or not there.
 */
export function makeTracker(name: string | null): { readonly sheet: string } {
  return underLock(() => {
    const { spreadsheet } = openBook();
    const sheet = name === null ? freeTab(spreadsheet) : spreadsheet.getSheetByName(name);
    if (!sheet) throw new Problem(`there is no tab “${name}” any more; look again`);
    if (name !== null && !isFree(sheet)) {
      throw new Problem('this tab is not blank; nothing was written', { sheet: name, cell: '' });
    }
    writing(`“${sheet.getName()}”`, () => fill(sheet));
    sheet.activate();
    return { sheet: sheet.getName() };
  });
}

/** Headers come last: a tab that Google Sheets left half made is blank, and is taken the next time. */
function fill(sheet: Sheet): void {
  const columns = NEW_TRACKER;
  const missing = columns.length - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  const block = sheet.getRange(1, 1, 1, columns.length);
  dressColumns(sheet, { first: 0, columns, block, rows: 0, isFilled: true });
  for (const [place, column] of columns.entries()) setCheck(sheet, column, columnLetters(place));
  block.setValues([HEADERS]);
  fitWidths(sheet, { first: 0, columns });
}

/** The first of `Candidates`, `Candidates 2` … that is not there, or has nothing of anybody’s in it. */
function freeTab(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Sheet {
  const taken = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName().toLowerCase(), sheet]));
  for (let number = 1; ; number++) {
    const name = number === 1 ? NAME : `${NAME} ${number}`;
    const sheet = taken.get(name.toLowerCase());
    if (!sheet) return spreadsheet.insertSheet(name);
    if (isFree(sheet)) return sheet;
  }
}

/** Blank, or just such a list without anybody on it. */
function isFree(sheet: Sheet): boolean {
  if (sheet.getLastRow() !== 1) return sheet.getLastRow() === 0;
  const [headers = []] = sheet.getDataRange().getValues();
  return headers.length === HEADERS.length && HEADERS.every((header, place) => headers[place] === header);
}

/** Dates and numbers that can't be meant are marked; nothing typed is refused. */
function setCheck(sheet: GoogleAppsScript.Spreadsheet.Sheet, column: Column<unknown>, letters: string): void {
  const { kind, least, most, note } = column;
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(note);
  if (kind === 'day') rule.requireDate();
  else if (least !== undefined && most !== undefined) rule.requireNumberBetween(least, most);
  else return;
  sheet.getRange(`${letters}2:${letters}`).setDataValidation(rule.build());
}
