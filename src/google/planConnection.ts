import { type ListRecord, NO_RECORD } from '../people/matching/listRecord';
import { whatChanged } from '../people/matching/whatChanged';
import { requireNames } from '../people/requireNames';
import { isBlank } from '../workbook/cell';
import type { UnderstoodWords } from '../workbook/command';
import { Problem } from '../workbook/problem';
import type { Reading } from '../workbook/reading';
import type { Table } from '../workbook/table';
import { type Book, openBook, recordOf } from './book';
import { type ColumnChoices, recordOfChoices } from './columnChoices';
import type { ListKind } from './listKinds';
import { orProblem } from './orProblem';
import { type PlainProblem, plainProblem } from './plainProblem';
import { type PlannedColumn, type PlannedField, plannedColumns, plannedFields } from './plannedColumns';
import { type FieldAsRead, rowsAsRead } from './rowsAsRead';
import { requireTab } from './setUp';
import { ownTables } from './tabFinder';

/** What the user asks to see. */
export interface ConnectionAsked {
  /** The tab of the list; `null`: the one that is found. */
  readonly sheet: string | null;
  readonly choices: ColumnChoices;
  /** The headers of the plan that the choices were made on; `null`: nobody looked. */
  readonly seen: readonly string[] | null;
}

/** How the user's list would be connected; nothing is written. */
export interface ConnectionPlan {
  /** `none`: there is no tab that could be a list. `empty`: the tab has nothing in it. */
  readonly state: 'none' | 'empty' | 'new' | 'connected';
  readonly sheet: string;
  /** All tabs that are not the add-on's. */
  readonly sheets: readonly string[];
  /** The row of the headers. */
  readonly headerRow: number;
  readonly people: number;
  readonly fields: readonly PlannedField[];
  readonly columns: readonly PlannedColumn[];
  /** The first three rows as they are read: one entry per field that has a column, and per rating. */
  readonly preview: readonly FieldAsRead[];
  readonly words: readonly UnderstoodWords[];
  readonly problems: readonly PlainProblem[];
  /** How many problems there are; at most a hundred are listed. */
  readonly problemCount: number;
  /** Why it can't be connected as it stands. */
  readonly obstacle: PlainProblem | null;
  /** In a list that was connected before: what changed since, in sentences. */
  readonly changes: readonly string[];
  /** Whether the list has the Score and Rank columns that the add-on adds when asked. */
  readonly hasScoreColumns: boolean;
}

const MOST_PROBLEMS = 100;

/**
 * How a list would be connected as it stands and with what was chosen so far.
 *
 * @param kind The kind of list.
 * @param asked The tab and the choices.
 * @returns The plan.
 */
export function planConnection(kind: ListKind, { sheet, choices }: ConnectionAsked): ConnectionPlan {
  const { table } = kind;
  const chosen = sheet ?? kind.proposed(openBook({ list: table }));
  const first = openBook({ list: table, tab: chosen });
  requireTab(first, sheet ?? undefined, table);
  const sheets = theirTabs(first);
  const tab = orProblem(() => first.tab(table));
  if (!tab || tab instanceof Problem || (sheet === null && sheets.length === 0)) return nothing('none', '', sheets);
  if (tab.cells.every((row) => row.every(isBlank))) return nothing('empty', tab.name, sheets);
  const before = recordOf(first, table, chosen);
  const book = bookWith(first, before, { table, chosen, choices });
  return {
    ...nothing('new', tab.name, sheets),
    ...planned(kind, book, before),
    hasScoreColumns: (book.read(table).found?.ours ?? []).length > 0,
  };
}

/** The list as it is read with what was chosen; with nothing chosen it need not be read again. */
function bookWith(
  book: Book,
  before: ListRecord,
  {
    table,
    chosen,
    choices,
  }: { readonly table: Table; readonly chosen: string | undefined; readonly choices: ColumnChoices },
): Book {
  if (choices.fields.length + choices.ratings.length === 0) return book;
  const record = recordOfChoices(table, book.read(table), before, choices);
  return openBook({ list: table, tab: chosen, record });
}

function nothing(state: ConnectionPlan['state'], sheet: string, sheets: readonly string[]): ConnectionPlan {
  const lists = { fields: [], columns: [], preview: [], words: [], problems: [], changes: [] };
  return {
    state,
    sheet,
    sheets,
    headerRow: 1,
    people: 0,
    ...lists,
    problemCount: 0,
    obstacle: null,
    hasScoreColumns: false,
  };
}

function theirTabs({ spreadsheet, tab }: Book): readonly string[] {
  const ours = new Set(ownTables().map((table) => tab(table)?.name));
  return spreadsheet
    .getSheets()
    .map((each) => each.getName())
    .filter((name) => !ours.has(name));
}

function planned(kind: ListKind, book: Book, before: ListRecord): Partial<ConnectionPlan> {
  const { theirs, columns } = kind.table;
  const list: Reading = book.read(kind.table);
  const { found } = list;
  if (!found) return {};
  const obstacle = orProblem(() => requireNames(list, theirs?.people));
  const people = kind.people(book);
  const problems = [...found.remarks.filter(({ cell }) => cell !== ''), ...people.problems];
  const isConnected = before !== NO_RECORD && before.headers.length > 0;
  return {
    state: isConnected ? 'connected' : 'new',
    headerRow: list.headerRow,
    people: people.count,
    fields: plannedFields(columns, found),
    columns: plannedColumns(list, found),
    preview: rowsAsRead(columns, list, found),
    words: kind.words(book),
    problems: problems.slice(0, MOST_PROBLEMS).map((each) => saidHere(plainProblem(each), theirs?.connect ?? '')),
    problemCount: problems.length,
    obstacle: obstacle instanceof Problem ? plainProblem(obstacle) : null,
    changes: isConnected ? whatChanged(columns, before, found) : [],
  };
}

/** The reader has the menu item open already. */
function saidHere(problem: PlainProblem, item: string): PlainProblem {
  const message = problem.message.replace(` in ${item}`, ' above').replace(`choose ${item}`, 'press Use these columns');
  return { ...problem, message };
}
