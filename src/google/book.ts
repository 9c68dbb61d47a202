import { candidates } from '../people/candidates';
import { type ListRecord, listRecord, listSettings, NO_RECORD } from '../people/matching/listRecord';
import { readList } from '../people/readList';
import { settings } from '../people/settings';
import { staffList } from '../people/staffList';
import { cellAddress } from '../workbook/address';
import type { Columns, Zod } from '../workbook/columns';
import { type Reading, readTable } from '../workbook/reading';
import type { Table } from '../workbook/table';
import { clearedHeaders } from './clearedHeaders';
import { dateOrderOf } from './dateOrderOf';
import { scorePlaces } from './scorePlaces';
import type { Tab } from './tab';
import { type ChosenTab, ownTables, tabFinder } from './tabFinder';
import { validation } from './validation';
import { type Zone, zoneOf } from './zone';

/** The open spreadsheet during one command: each tab is read once. */
export interface Book {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly zone: Zone;
  /** The tab of a table, or `undefined` where there is none. */
  tab(table: Table): Tab | undefined;
  /** Its rows and problems. */
  read<C extends Columns>(table: Table<C>): Reading<C>;
  /** A tab of the user's own that has the name of one that the add-on makes later. */
  namesake(table: Table): Tab | undefined;
  /** Every tab that could be the user's list. */
  lists(table: Table): readonly Tab[];
}

/** The lists that users keep themselves. */
const LISTS: readonly Table[] = [candidates, staffList];

/** How a spreadsheet is opened. */
export interface Opening {
  /** The list of the user's that the next two are about; the tracker when left out. */
  readonly list?: Table;
  /** Its tab, where the user just chose it; else Settings says. */
  readonly tab?: string | undefined;
  /** Which of its columns is which, where the user just chose; else Settings says. */
  readonly record?: ListRecord | undefined;
  /** Take headers that were cleared for there: they are about to be put back. */
  readonly isRepair?: boolean;
}

/**
 * The open spreadsheet, ready to be read.
 *
 * @param opening How to open it.
 * @returns A book that remembers what it has read.
 */
export function openBook({ list = candidates, tab: chosen, record, isRepair = false }: Opening = {}): Book {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const zone = zoneOf(spreadsheet.getSpreadsheetTimeZone());
  const z = validation();
  const find = tabFinder(spreadsheet, zone);
  const tabs = new Map<string, Tab | undefined>();
  const readings = new Map<object, unknown>();
  const tabOf = (table: Table) =>
    table === list && chosen !== undefined ? { name: chosen, place: { sheet: '', cell: '' } } : chosenTab(book, table);
  const others = (table: Table) => LISTS.flatMap((each) => (each === table ? [] : (tabOf(each)?.name ?? [])));
  const own = (table: Table) => {
    const tab = find.own(table);
    const whole = ownTables().find(({ name }) => name === table.name);
    return tab && whole && isRepair ? mended(whole, tab, z) : tab;
  };
  const book: Book = {
    spreadsheet,
    zone,
    tab(table) {
      if (!tabs.has(table.name))
        tabs.set(table.name, table.theirs ? find.list(table, tabOf(table), others(table)) : own(table));
      return tabs.get(table.name);
    },
    namesake: find.namesake,
    lists: (table) => find.lists(table, others(table)),
    read<C extends Columns>(table: Table<C>): Reading<C> {
      const known = readings.get(table) as Reading<C> | undefined;
      const reading = known ?? anew(table);
      readings.set(table, reading);
      return reading;
    },
  };
  const recordFor = (table: Table) =>
    (table === list ? record : undefined) ?? recordOf(book, table, table === list ? chosen : undefined);
  const anew = <C extends Columns>(table: Table<C>): Reading<C> => {
    const tab = book.tab(table);
    const sheet = { name: tab?.name ?? table.name, cells: tab?.cells };
    if (!table.theirs) return readTable(table, sheet, z);
    const localeOrder = () => dateOrderOf(spreadsheet.getSpreadsheetLocale());
    const ours = tab ? scorePlaces(tab) : [];
    return readList(table, sheet, z, { record: recordFor(table), ours, localeOrder });
  };
  return book;
}

function mended(table: Table, tab: Tab, z: Zod): Tab {
  const cleared = clearedHeaders(table, tab, (column, cell) => z.safeParse(column.schema(z), cell).success);
  if (cleared.size === 0) return tab;
  const [headers = [], ...rows] = tab.cells;
  return { ...tab, cells: [headers.map((cell, place) => cleared.get(place)?.header ?? cell), ...rows], cleared };
}

/**
 * The tab that Settings names as a list of the user's, and where it says so.
 *
 * @param book The open spreadsheet.
 * @param table The list's declaration.
 * @returns `undefined` where it names none.
 */
export function chosenTab(book: Book, table: Table): ChosenTab | undefined {
  const { rows, sheet, columnAt } = book.read(settings);
  const row = rows.find(({ setting }) => setting === listSettings(table).tab);
  if (row?.value === undefined) return undefined;
  return { name: row.value, place: { sheet, cell: cellAddress(row.row, columnAt.value ?? 0) } };
}

/**
 * What Settings remembers of the list; of another list than the one that is opened, nothing.
 *
 * @param book The open spreadsheet.
 * @param table The list's declaration.
 * @param tab The tab that the user chose as the list, if any.
 */
export function recordOf(book: Book, table: Table, tab: string | undefined): ListRecord {
  const remembered = chosenTab(book, table)?.name;
  const isOther = remembered === undefined || (tab !== undefined && tab !== remembered);
  return isOther ? NO_RECORD : listRecord(table, book.read(settings).rows);
}
