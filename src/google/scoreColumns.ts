import { features } from '../features';
import { candidates } from '../people/candidates';
import { columnLetters } from '../workbook/address';
import type { ListColumn } from '../workbook/command';
import { Problem } from '../workbook/problem';
import { type Book, openBook } from './book';
import { makeColumns } from './gridSize';
import type { Tab } from './tab';
import { underLock } from './underLock';
import { writing } from './writing';

/** What was done, in a sentence. */
export interface Done {
  readonly message: string;
}

/**
 * Puts the columns that the features offer at the right end of the user's list: one formula each, in the row of the
 * headers. No cell of the user's is written.
 *
 * @returns What was added.
 * @throws Problem when they are there, or when the list was never refreshed.
 */
export function addScoreColumns(): Done {
  return underLock(() => {
    const book = openBook();
    const list = book.read(candidates);
    const tab = book.tab(candidates);
    if (!tab) throw new Problem('there is no list of candidates; put them on a tab, one row each, then look again');
    if ((list.found?.ours ?? []).length > 0) {
      throw new Problem('the score columns are there already; remove them first to make them anew', {
        sheet: list.sheet,
        cell: '',
      });
    }
    const first = tab.cells[0]?.length ?? 0;
    const columns = columnsFor(book, first);
    writing(`the score columns of “${list.sheet}”`, () => putColumns(tab, list.headerRow, first, columns));
    return { message: `Added ${columns.map(({ header }) => `“${header}”`).join(' and ')} to “${list.sheet}”.` };
  });
}

/** Formulas come last: without them the next run begins anew. */
function putColumns(tab: Tab, headerRow: number, first: number, columns: readonly ListColumn[]): void {
  makeColumns(tab, first + columns.length);
  const range = tab.sheet.getRange(headerRow, first + 1, 1, columns.length);
  range.setNotes([columns.map(({ note }) => note)]).setFontWeight('bold');
  for (const [index, { format }] of columns.entries()) formatBelow(tab.sheet, headerRow, first + index, format);
  range.setFormulas([columns.map(({ formula }) => formula)]);
}

function columnsFor(book: Book, first: number): readonly ListColumn[] {
  return features.flatMap(({ listColumns }) => {
    if (!listColumns) return [];
    const { reads, decide } = listColumns;
    const readings = Object.entries(reads).map(([name, table]) => [name, book.read(table)] as const);
    return decide(Object.fromEntries(readings), first);
  });
}

/**
 * Takes those columns away again: their formulas and notes. What stands beside and below them stays.
 *
 * @returns What was removed.
 */
export function removeScoreColumns(): Done {
  return underLock(() => {
    const book = openBook();
    const { found, headerRow } = book.read(candidates);
    const sheet = book.tab(candidates)?.sheet;
    const places = found?.ours ?? [];
    if (!sheet || places.length === 0) return { message: 'There were no score columns.' };
    writing('the score columns', () => {
      for (const place of places) takeAway(sheet, headerRow, place);
    });
    return { message: 'Removed the score columns.' };
  });
}

/** The formula goes last: as long as it is there, the next run finds the column. */
function takeAway(sheet: Tab['sheet'], headerRow: number, place: number): void {
  formatBelow(sheet, headerRow, place, 'General');
  sheet
    .getRange(headerRow, place + 1)
    .setNote('')
    .setFontWeight('normal')
    .clearContent();
}

function formatBelow(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  headerRow: number,
  place: number,
  format: string,
): void {
  const letters = columnLetters(place);
  sheet.getRange(`${letters}${headerRow + 1}:${letters}`).setNumberFormat(format);
}
