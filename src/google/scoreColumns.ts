import { features } from '../features';
import { candidates } from '../people/candidates';
import { SCORE_COLUMNS } from '../people/matching/listRecord';
import { settings } from '../people/settings';
import { columnLetters } from '../workbook/address';
import type { TableChange } from '../workbook/command';
import { Problem } from '../workbook/problem';
import { rowOf } from '../workbook/table';
import { type Book, openBook, recordOf } from './book';
import { usedColumns } from './columnPlaces';
import { makeColumns } from './gridSize';
import { underLock } from './underLock';
import { writeTable } from './writeTable';

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
    if (!tab) throw new Problem('there is no list of candidates');
    if (recordOf(book, candidates, undefined).scoreHeaders.length > 0) {
      throw new Problem('the score columns are there already', { sheet: list.sheet, cell: '' });
    }
    const first = usedColumns(tab);
    const columns = features.flatMap(({ listColumns: { reads, decide } }) => {
      const readings = Object.entries(reads).map(([name, table]) => [name, book.read(table)] as const);
      return decide(Object.fromEntries(readings), first);
    });
    makeColumns(tab, first + columns.length);
    tab.sheet
      .getRange(list.headerRow, first + 1, 1, columns.length)
      .setFormulas([columns.map(({ formula }) => formula)])
      .setNotes([columns.map(({ note }) => note)])
      .setFontWeight('bold');
    for (const [index, { format }] of columns.entries()) {
      const letters = columnLetters(first + index);
      tab.sheet.getRange(`${letters}${list.headerRow + 1}:${letters}`).setNumberFormat(format);
    }
    remember(book, columns.map(({ header }) => header).join(', '));
    return { message: `Added ${columns.map(({ header }) => `“${header}”`).join(' and ')} to “${list.sheet}”.` };
  });
}

/**
 * Takes those columns away again: their formulas, notes and formats. What stands beside them stays.
 *
 * @returns What was removed.
 */
export function removeScoreColumns(): Done {
  return underLock(() => {
    const book = openBook();
    const list = book.read(candidates);
    const sheet = book.tab(candidates)?.sheet;
    const { scoreHeaders } = recordOf(book, candidates, undefined);
    const [formulas = []] = sheet?.getRange(list.headerRow, 1, 1, list.headers.length).getFormulas() ?? [];
    const places = formulas.flatMap((formula, place) =>
      scoreHeaders.some((header) => formula.startsWith(`={"${header}";HIRE_`)) ? [place] : [],
    );
    for (const place of places) {
      const letters = columnLetters(place);
      sheet
        ?.getRange(list.headerRow, place + 1)
        .clearContent()
        .setNote('');
      sheet?.getRange(`${letters}${list.headerRow}:${letters}`).clearFormat();
    }
    remember(book, '');
    return { message: `Removed ${places.length === 0 ? 'nothing: they were gone' : 'the score columns'}.` };
  });
}

function remember(book: Book, value: string): void {
  const rows = [rowOf(settings, { setting: SCORE_COLUMNS, value, meaning: MEANING })];
  const change: TableChange = { table: settings, columns: Object.values(settings.columns), rows, how: 'refresh' };
  writeTable(book, change);
}

const MEANING = 'The columns that the add-on put into your list when you asked for scores there.';
