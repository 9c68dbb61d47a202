import { NEW_TRACKER } from '../people/newTracker';
import { columnLetters } from '../workbook/address';
import type { Column } from '../workbook/columns';
import { Problem } from '../workbook/problem';
import { openBook } from './book';
import { dressColumns, fitWidths } from './dressTab';
import { underLock } from './underLock';

const NAME = 'Candidates';

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
    const sheet = name === null ? spreadsheet.insertSheet(freeName(spreadsheet)) : spreadsheet.getSheetByName(name);
    if (!sheet) throw new Problem(`there is no tab “${name}” any more; look again`);
    if (name !== null && sheet.getLastRow() > 0) {
      throw new Problem('this tab is not blank; nothing was written', { sheet: name, cell: '' });
    }
    const columns = NEW_TRACKER;
    const missing = columns.length - sheet.getMaxColumns();
    if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
    const block = sheet.getRange(1, 1, 1, columns.length).setValues([columns.map(({ header }) => header)]);
    dressColumns(sheet, { first: 0, columns, block, rows: 0, isFilled: true });
    for (const [place, column] of columns.entries()) setCheck(sheet, column, columnLetters(place));
    fitWidths(sheet, { first: 0, columns });
    sheet.activate();
    return { sheet: sheet.getName() };
  });
}

function freeName(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): string {
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  let free = NAME;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${NAME} ${number}`;
  return free;
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
