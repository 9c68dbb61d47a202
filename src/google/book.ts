import { SETTINGS, settings } from '../people/settings';
import { cellAddress } from '../workbook/address';
import type { Columns } from '../workbook/columns';
import { type Reading, readTable } from '../workbook/reading';
import type { Table } from '../workbook/table';
import type { Tab } from './tab';
import { type ChosenTab, tabFinder } from './tabFinder';
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
}

/**
 * The open spreadsheet, ready to be read.
 *
 * @returns A book that remembers what it has read.
 */
export function openBook(): Book {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const zone = zoneOf(spreadsheet.getSpreadsheetTimeZone());
  const z = validation();
  const find = tabFinder(spreadsheet, zone);
  const tabs = new Map<string, Tab | undefined>();
  const book: Book = {
    spreadsheet,
    zone,
    tab(table) {
      if (!tabs.has(table.name))
        tabs.set(table.name, table.isTheirs ? find.list(table, trackerTab(book)) : find.own(table));
      return tabs.get(table.name);
    },
    read(table) {
      const tab = book.tab(table);
      return readTable(table, { name: tab?.name ?? table.name, cells: tab?.cells }, z);
    },
  };
  return book;
}

/** What Settings says of the user's list. */
function trackerTab(book: Book): ChosenTab | undefined {
  const { rows, sheet, columnAt } = book.read(settings);
  const row = rows.find(({ setting }) => setting === SETTINGS.trackerTab.setting);
  if (row?.value === undefined) return undefined;
  return { name: row.value, place: { sheet, cell: cellAddress(row.row, columnAt.value ?? 0) } };
}
