import { columnLetters } from '../workbook/address';
import { counted } from '../workbook/counted';
import { normaliseWords } from '../workbook/normaliseWords';
import type { Table } from '../workbook/table';
import type { Book } from './book';
import { type Placed, setChoices } from './dressTab';
import type { Tab } from './tab';
import { ownTables } from './tabFinder';

/** What the columns of a tab of the add-on's lost: notes on headers, and choices in cells. */
export interface LostLooks {
  /** The notes of row 1 as they should be; `undefined` where none is lost. */
  readonly notes: readonly string[] | undefined;
  readonly choices: Placed;
  /** In sentences; none where nothing is lost. */
  readonly sentences: readonly string[];
}

/**
 * What the columns of a tab lost, as a file from elsewhere does. A note that the user changed stays.
 *
 * @param table The declaration.
 * @param tab The tab.
 */
function lostLooks({ columns }: Table, { sheet, cells: [headers = []] }: Tab): LostLooks {
  const names = headers.map((header) => normaliseWords(String(header)));
  const placed = Object.values(columns).flatMap((column) => {
    const place = names.indexOf(normaliseWords(column.header));
    return place < 0 ? [] : [{ column, place, letters: columnLetters(place) }];
  });
  if (placed.length === 0) return { notes: undefined, choices: [], sentences: [] };
  const [there = []] = sheet.getRange(1, 1, 1, headers.length).getNotes();
  const bare = placed.filter(({ place }) => there[place] === '');
  const notes = there.map((note, at) => note || (bare.find(({ place }) => place === at)?.column.note ?? ''));
  const choices = placed.filter(
    ({ column, letters }) => column.choices && !sheet.getRange(`${letters}2`).getDataValidation(),
  );
  const sentences = [
    ...(bare.length > 0 ? [`The notes of ${counted(bare.length, 'header')} are put back.`] : []),
    ...choices.map(({ column }) => `The choices of “${column.header}” are put back.`),
  ];
  return { notes: bare.length > 0 ? notes : undefined, choices, sentences };
}

/**
 * What all tabs of the add-on's lost.
 *
 * @param book The open spreadsheet.
 * @returns An entry for each tab that is there.
 */
export function allLostLooks(book: Book): ReadonlyMap<Table, LostLooks> {
  return new Map(
    ownTables().flatMap((table): [Table, LostLooks][] => {
      const tab = book.tab(table);
      return tab ? [[table, lostLooks(table, tab)]] : [];
    }),
  );
}

/**
 * Puts back what was lost.
 *
 * @param tab The tab.
 * @param lost What it lost.
 */
export function putLooksBack(tab: Tab | undefined, { notes, choices }: LostLooks): void {
  if (!tab) return;
  if (notes) tab.sheet.getRange(1, 1, 1, notes.length).setNotes([[...notes]]);
  setChoices(tab.sheet, choices);
}
