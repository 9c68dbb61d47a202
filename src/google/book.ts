import { features, sharedTables } from '../features';
import { SETTINGS, settings } from '../people/settings';
import type { Cell } from '../workbook/cell';
import type { Columns } from '../workbook/columns';
import { Problem } from '../workbook/problem';
import { matchColumns, type Reading, readTable } from '../workbook/reading';
import type { Table } from '../workbook/table';
import { validation } from './validation';
import { type Zone, zoneOf } from './zone';

/** A tab with its cells as they were read. */
export interface Tab {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
}

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
  const tabs = new Map<string, Tab | undefined>();
  const z = validation();
  const book: Book = {
    spreadsheet,
    zone,
    tab(table) {
      if (!tabs.has(table.name))
        tabs.set(table.name, table.isTheirs ? theirTab(book, table) : ownTab(book, table.name));
      return tabs.get(table.name);
    },
    read(table) {
      const tab = book.tab(table);
      return readTable(table, { name: tab?.name ?? table.name, cells: tab?.cells }, z);
    },
  };
  return book;
}

function ownTab({ spreadsheet, zone }: Book, name: string): Tab | undefined {
  const sheet = spreadsheet.getSheetByName(name);
  return sheet ? { sheet, name, cells: readCells(sheet, zone) } : undefined;
}

/** The user's list: the tab that Settings names, else the first one with a column of names, else the first one at all. */
function theirTab(book: Book, table: Table): Tab | undefined {
  const setting = book.read(settings).rows.find((row) => row.setting === SETTINGS.trackerTab.setting);
  return setting?.value === undefined ? likelyTab(book, table) : namedTab(book, setting.value);
}

function namedTab(book: Book, name: string): Tab {
  const tab = ownTab(book, name);
  if (tab) return tab;
  const message = `“${SETTINGS.trackerTab.setting}” says “${name}”, but there is no such tab; write its name or leave the value blank`;
  throw new Problem(message, { sheet: settings.name, cell: '' });
}

function likelyTab({ spreadsheet, zone }: Book, table: Table): Tab | undefined {
  const ours = ownTabNames();
  let first: Tab | undefined;
  for (const sheet of spreadsheet.getSheets()) {
    const name = sheet.getName();
    if (ours.has(name)) continue;
    const tab = { sheet, name, cells: readCells(sheet, zone) };
    const found: Readonly<Record<string, unknown>> = matchColumns(table.columns, (tab.cells[0] ?? []).map(String));
    if (table.needs?.some((key) => found[key] !== undefined)) return tab;
    first ??= tab;
  }
  return first;
}

function ownTabNames(): ReadonlySet<string> {
  const tables = [...features.flatMap((feature) => feature.tables), ...sharedTables];
  return new Set(tables.filter(({ isTheirs }) => !isTheirs).map(({ name }) => name));
}

function readCells(sheet: GoogleAppsScript.Spreadsheet.Sheet, zone: Zone): readonly (readonly Cell[])[] {
  const rows: unknown[][] = sheet.getDataRange().getValues();
  return rows.map((row) => row.map((value) => asCell(value, zone)));
}

function asCell(value: unknown, zone: Zone): Cell {
  if (typeof value === 'object' && value instanceof Date) return zone.dayOf(value);
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
}
