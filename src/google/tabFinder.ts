import { features, sharedTables } from '../features';
import { listSettings } from '../people/matching/listRecord';
import { staff } from '../people/staff';
import { isBlank } from '../workbook/cell';
import { normaliseWords } from '../workbook/normaliseWords';
import { type Place, Problem } from '../workbook/problem';
import { matchColumns } from '../workbook/reading';
import type { Table } from '../workbook/table';
import { fieldsOf } from './fieldsOf';
import { isStaffLike } from './isStaffLike';
import { readCells } from './readCells';
import type { Tab } from './tab';
import type { Zone } from './zone';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The share of a tab's own headers that tells it when the user gave it another name. */
const ENOUGH_HEADERS = 0.75;

/** The tab that the user wrote into Settings, and where. */
export interface ChosenTab {
  readonly name: string;
  readonly place: Place;
}

/** Finds the tabs of a spreadsheet; other tabs than those asked for are read only when a name is not there. */
export interface TabFinder {
  /** A tab of the add-on's: by its name, else by its headers, for the user may have renamed it. */
  own(table: Table): Tab | undefined;
  /** A tab of the user's own that has the name of one that the add-on makes later. */
  namesake(table: Table): Tab | undefined;
  /**
   * A list of the user's: the tab that Settings names. For one that is found by itself also one that has the add-on's ID,
   * else the first with the columns that a list needs, else the first tab at all; never one of the `others`, nor a list
   * that looks like one of staff.
   *
   * @throws Problem when Settings names a tab that is gone and none has the add-on's ID.
   */
  list(table: Table, chosen: ChosenTab | undefined, others: readonly string[]): Tab | undefined;
  /** Every tab that could be the list: not the add-on's nor one of the `others`, with the columns that a list needs. */
  lists(table: Table, others: readonly string[]): readonly Tab[];
}

/**
 * Finds the tabs of a spreadsheet.
 *
 * @param spreadsheet The open spreadsheet.
 * @param zone Its zone.
 * @returns What finds them.
 */
export function tabFinder(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, zone: Zone): TabFinder {
  let all: ReadonlyMap<string, Sheet> | undefined;
  let others: readonly Tab[] | undefined;
  const read = new Map<string, Tab | undefined>();
  const otherTabs = () => {
    all ??= new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet]));
    const theirs = ownTables().flatMap((table) => (all?.has(table.name) ? (namesake(table)?.name ?? []) : []));
    others ??= [...otherNames(all), ...theirs].flatMap((name) => named(name) ?? []);
    return others;
  };
  const named = (name: string): Tab | undefined => {
    const key = name.toLowerCase();
    if (read.has(key)) return read.get(key);
    const sheet = all ? namedIn(all, name) : spreadsheet.getSheetByName(name);
    const tab = sheet ? { sheet, name, cells: readCells(sheet, zone) } : undefined;
    read.set(key, tab);
    return tab;
  };
  const namesake = (table: Table) => {
    const tab = table.isMadeLate ? named(table.name) : undefined;
    return tab && isTheirs(table, tab) ? tab : undefined;
  };
  return {
    own: (table) => (namesake(table) ? undefined : named(table.name)) ?? otherTabs().find((tab) => isTabOf(table, tab)),
    namesake,
    lists: (table, others) =>
      otherTabs()
        .filter((tab) => !isOurs(tab) && !others.includes(tab.name) && hasOneOf(table, tab, table.needs ?? []))
        .filter((tab) => table.theirs?.isFound === false || !isStaffLike(tab)),
    list(table, chosen, others) {
      const tab = chosen && named(chosen.name);
      if (tab && !isOurs(tab)) return tab;
      if (table.theirs?.isFound === false)
        return chosen && !(tab && isTabOf(staff, tab)) ? gone(table, chosen) : undefined;
      const free = otherTabs().filter(({ name }) => !others.includes(name));
      return likelyList(table, free, chosen);
    },
  };
}

/** Two tabs never differ by capitals only. */
function namedIn(all: ReadonlyMap<string, Sheet>, name: string): Sheet | undefined {
  return [...all].find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1];
}

/** The tabs whose names the add-on did not give: the user's own, and its own ones under new names. */
function otherNames(all: ReadonlyMap<string, Sheet>): readonly string[] {
  const names = new Set(ownTables().map(({ name }) => name));
  return [...all.keys()].filter((name) => !names.has(name));
}

/** Whether a tab has headers, but few of the add-on's, and not all without which it can't be read. */
function isTheirs(table: Table, tab: Tab): boolean {
  const headers = (tab.cells[0] ?? []).map(String);
  const places = matchColumns(table.columns, headers);
  const isLacking = (table.needs ?? []).some((key) => places[key] === undefined);
  const isCleared = headers.some(
    (header, place) => isBlank(header) && tab.cells.some((cells) => !isBlank(cells[place])),
  );
  return isLacking && !isCleared && headers.some((header) => !isBlank(header)) && !isTabOf(table, tab);
}

function isTabOf({ columns }: Table, { cells }: Tab): boolean {
  const headers = new Set((cells[0] ?? []).map((cell) => normaliseWords(String(cell))));
  const declared = Object.values(columns);
  const found = declared.filter(({ header }) => headers.has(normaliseWords(header)));
  return found.length >= ENOUGH_HEADERS * declared.length;
}

function isOurs(tab: Tab): boolean {
  return ownTables().some((table) => isTabOf(table, tab));
}

function likelyList(table: Table, tabs: readonly Tab[], chosen: ChosenTab | undefined): Tab | undefined {
  const theirs = tabs.filter((tab) => !isOurs(tab) && !isStaffLike(tab));
  const lists = shownFirst(theirs.filter((tab) => hasOneOf(table, tab, table.needs ?? [])));
  const known = lists.find((tab) => hasOneOf(table, tab, table.key));
  if (known || chosen === undefined) return known ?? lists[0] ?? theirs[0];
  return gone(table, chosen);
}

function gone(table: Table, { name, place }: ChosenTab): never {
  const message = `“${listSettings(table).tab}” says “${name}”, but there is no such list of yours; write the tab’s name there or leave it blank`;
  throw new Problem(message, place);
}

/** A hidden tab is rarely the list that someone works with. */
function shownFirst(tabs: readonly Tab[]): readonly Tab[] {
  if (tabs.length < 2) return tabs;
  const isHidden = new Map(tabs.map((tab) => [tab, tab.sheet.isSheetHidden()]));
  return [...tabs].sort((a, b) => Number(isHidden.get(a)) - Number(isHidden.get(b)));
}

function hasOneOf(table: Table, tab: Tab, keys: readonly string[]): boolean {
  return fieldsOf(table, tab).some((key) => keys.includes(key));
}

/**
 * The tables of the add-on's own tabs.
 *
 * @returns Those of the features in the order of the menu, then those that all share.
 */
export function ownTables(): readonly Table[] {
  return [...features.flatMap(({ tables }) => tables), ...sharedTables].filter(({ theirs }) => !theirs);
}
