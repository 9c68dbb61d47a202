import type { Changes, ColumnChange, TableChange } from '../workbook/command';
import { Problem } from '../workbook/problem';
import type { Book } from './book';
import type { Tab } from './tab';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/**
 * Refuses to begin where a protection would stop the user in the middle. Rows that are only added meet nothing but a
 * protection of the whole tab; a column of the user's list, also those of its own cells.
 *
 * @param book The open spreadsheet.
 * @param changes What is about to be written.
 * @param tabOf The tab of the user's list in which a column is written.
 * @throws Problem that names the tab and who can help.
 */
export function requireEditable(
  book: Book,
  { tables, columns }: Changes,
  tabOf: (change: ColumnChange) => Tab | undefined,
): void {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  for (const change of tables.filter(writes)) {
    const tab = book.tab(change.table);
    if (!tab) continue;
    refuse(tab, tab.sheet.getProtections(SHEET));
    if (change.how === 'refresh' || change.how === 'replace') refuse(tab, tab.sheet.getProtections(RANGE));
  }
  for (const change of columns) {
    const { place } = change;
    const tab = tabOf(change);
    if (!tab) continue;
    refuse(tab, tab.sheet.getProtections(SHEET));
    if (place === undefined) continue;
    refuse(
      tab,
      tab.sheet.getProtections(RANGE).filter((each) => covers(each, place)),
    );
  }
}

function writes({ how, rows }: TableChange): boolean {
  return rows.length > 0 || how === 'refresh' || how === 'replace';
}

function covers(protection: Protection, place: number): boolean {
  const range = protection.getRange();
  return range.getColumn() <= place + 1 && place + 1 <= range.getLastColumn();
}

function refuse({ name }: Tab, protections: readonly Protection[]): void {
  if (protections.every((each) => each.canEdit())) return;
  const message =
    'this tab is protected and you may not edit it; nothing was written. Ask the owner of the spreadsheet, or whoever protected it, to let you edit it or to refresh in your place';
  throw new Problem(message, { sheet: name, cell: '' });
}
