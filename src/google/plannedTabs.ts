import { cellAddress } from '../workbook/address';
import type { Changes, ColumnChange, TableChange } from '../workbook/command';
import { counted } from '../workbook/counted';
import { normaliseWords } from '../workbook/normaliseWords';
import type { Table } from '../workbook/table';
import type { Book } from './book';
import type { FoundList } from './foundList';
import type { LostLooks } from './lostLooks';
import type { Tab } from './tab';
import { ownTables } from './tabFinder';

/** A tab in the plan of *Set up or repair…*; what is said of it is true before and after. */
export interface PlannedTab {
  readonly sheet: string;
  /** `stuck`: damaged, and only the user can mend it. */
  readonly state: 'new' | 'there' | 'damaged' | 'stuck';
  readonly what: string;
  /** Whether it takes *Refresh everything* to make or mend it. */
  readonly isLater: boolean;
}

/**
 * What set-up does with each tab.
 *
 * @param book The spreadsheet, opened for a repair.
 * @param list The list that was found.
 * @param changes What the features decided; none where they could not.
 * @param lost What the tabs that are there lost.
 * @returns The user's list, then the add-on's tabs in their order.
 */
export function plannedTabs(
  book: Book,
  list: FoundList | undefined,
  changes: readonly Changes[],
  lost: ReadonlyMap<Table, LostLooks>,
): readonly PlannedTab[] {
  const columns = changes.flatMap((each) => each.columns);
  const tables = changes.flatMap((each) => each.tables);
  return [
    ...(list ? [plannedList(list, columns)] : []),
    ...ownTables().flatMap((table) => {
      const tab = book.tab(table);
      const change = tables.find((each) => each.table.name === table.name);
      const own = lost.get(table);
      if (tab && own) return [plannedTab(table, tab, own, change)];
      return table.isMadeLate ? [] : [plannedNew(table, change, changes.length > 0 && !change)];
    }),
  ];
}

function plannedList({ sheet, candidates, isSample }: FoundList, columns: readonly ColumnChange[]): PlannedTab {
  const change = columns.find(({ reading }) => reading.sheet === sheet);
  const people = counted(candidates, 'candidate');
  const there = isSample ? `A fictional practice: ${people}, everyone invented.` : `Your list: ${people}.`;
  if (!change) return { sheet, state: 'there', what: there, isLater: false };
  const { header } = change.column;
  const isThere = change.place !== undefined;
  const rows = counted(change.values.size, 'candidate');
  const what = isThere
    ? `“${header}” for ${rows} without one of their own.`
    : `A column “${header}” at the right end, for ${rows}.`;
  return {
    sheet,
    state: isThere ? 'damaged' : 'new',
    what: `${what} Nothing else of yours is changed.`,
    isLater: false,
  };
}

function plannedNew(
  { name, about, isGenerated }: Table,
  change: TableChange | undefined,
  isLater: boolean,
): PlannedTab {
  const rows =
    change && change.rows.length > 0 && !isGenerated ? ` Starts with ${counted(change.rows.length, 'row')}.` : '';
  return { sheet: name, state: 'new', what: `${about}${rows}`, isLater };
}

function plannedTab(table: Table, tab: Tab, lost: LostLooks, change: TableChange | undefined): PlannedTab {
  const missing = missingColumns(table, tab);
  const needed = missing.filter(([key]) => table.needs?.includes(key));
  const [sheet, isLater] = [tab.name, !change];
  if (needed.length > 0) return { sheet, state: 'stuck', what: renamed(needed), isLater: false };
  const cleared = [...(tab.cleared ?? [])].map(
    ([place, { header }]) => `The header “${header}” is put back in ${cellAddress(1, place)}.`,
  );
  const added = missing.map(([, header]) => `The column “${header}” is put back at the right end, empty.`);
  const mends = [...cleared, ...lost.sentences, ...(table.isGenerated ? [] : added)];
  const rows = change && !table.isGenerated ? change.rows.length : 0;
  const more = rows > 0 ? [`${counted(rows, 'new row')}.`] : [];
  const what = [...mends, ...more].join(' ');
  const isOnlyLater = isLater && cleared.length + lost.sentences.length === 0;
  if (mends.length > 0) return { sheet, state: 'damaged', what, isLater: isOnlyLater };
  return { sheet, state: rows > 0 ? 'new' : 'there', what: what || table.about, isLater: false };
}

function missingColumns({ columns }: Table, { cells }: Tab): readonly (readonly [key: string, header: string])[] {
  const headers = new Set((cells[0] ?? []).map((cell) => normaliseWords(String(cell))));
  return Object.entries(columns)
    .filter(([, { header }]) => !headers.has(normaliseWords(header)))
    .map(([key, { header }]) => [key, header]);
}

function renamed(needed: readonly (readonly [key: string, header: string])[]): string {
  const headers = needed.map(([, header]) => `“${header}”`).join(', ');
  return `No column is called ${headers}. Edit ▸ Undo brings a deleted one back; a renamed one needs its header back in row 1. If the tab is your own, give the tab another name.`;
}
