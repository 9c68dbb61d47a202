import { features } from '../features';
import { type CandidateColumns, candidates } from '../people/candidates';
import { type ListRecord, NO_RECORD } from '../people/matching/listRecord';
import { whatChanged } from '../people/matching/whatChanged';
import { readRating } from '../people/ratingScale';
import { requireNames } from '../people/requireNames';
import { type Candidate, trackedCandidates } from '../people/trackedCandidates';
import { cellAddress } from '../workbook/address';
import { isBlank } from '../workbook/cell';
import type { UnderstoodWords } from '../workbook/command';
import type { FoundColumns } from '../workbook/foundColumns';
import { Problem } from '../workbook/problem';
import type { Reading } from '../workbook/reading';
import { type Book, openBook, recordOf } from './book';
import { type ColumnChoices, recordOfChoices } from './columnChoices';
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
  readonly candidates: number;
  readonly fields: readonly PlannedField[];
  readonly columns: readonly PlannedColumn[];
  /** The first three candidates as they are read: one entry per field that has a column, and per rating. */
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
 * @param asked The tab and the choices.
 * @returns The plan.
 */
export function planConnection({ sheet, choices }: ConnectionAsked): ConnectionPlan {
  const first = openBook({ tracker: sheet ?? undefined });
  requireTab(first, sheet ?? undefined);
  const sheets = theirTabs(first);
  const tab = first.tab(candidates);
  if (!tab || (sheet === null && sheets.length === 0)) return nothing('none', '', sheets);
  if (tab.cells.every((row) => row.every(isBlank))) return nothing('empty', tab.name, sheets);
  const before = recordOf(first, candidates, sheet ?? undefined);
  const list = listWith(first, before, { sheet, choices });
  return {
    ...nothing('new', list.sheet, sheets),
    ...planned(list, before),
    hasScoreColumns: (list.found?.ours ?? []).length > 0,
  };
}

/** The list as it is read with what was chosen; with nothing chosen it need not be read again. */
function listWith(
  book: Book,
  before: ListRecord,
  { sheet, choices }: Omit<ConnectionAsked, 'seen'>,
): Reading<CandidateColumns> {
  const list = book.read(candidates);
  if (choices.fields.length + choices.ratings.length === 0) return list;
  const record = recordOfChoices(list, before, choices);
  return openBook({ tracker: sheet ?? undefined, record }).read(candidates);
}

function nothing(state: ConnectionPlan['state'], sheet: string, sheets: readonly string[]): ConnectionPlan {
  const lists = { fields: [], columns: [], preview: [], words: [], problems: [], changes: [] };
  return {
    state,
    sheet,
    sheets,
    headerRow: 1,
    candidates: 0,
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

function planned(list: Reading<CandidateColumns>, before: ListRecord): Partial<ConnectionPlan> {
  const { found } = list;
  if (!found) return {};
  const obstacle = orProblem(() => requireNames(list));
  const people = trackedCandidates(list, new Set());
  const problems = [
    ...found.remarks.filter(({ cell }) => cell !== ''),
    ...people.problems,
    ...badRatings(list, found, people.candidates),
  ];
  const isConnected = before !== NO_RECORD && before.headers.length > 0;
  return {
    state: isConnected ? 'connected' : 'new',
    headerRow: list.headerRow,
    candidates: people.candidates.length,
    fields: plannedFields(found),
    columns: plannedColumns(list, found),
    preview: rowsAsRead(list, found),
    words: features.flatMap(({ understands }) => understands?.(list) ?? []),
    problems: problems.slice(0, MOST_PROBLEMS).map((each) => saidHere(plainProblem(each))),
    problemCount: problems.length,
    obstacle: obstacle instanceof Problem ? plainProblem(obstacle) : null,
    changes: isConnected ? whatChanged(candidates.columns, before, found) : [],
  };
}

/** Cells that a refresh will leave out of the score. */
function badRatings({ sheet }: Reading, { ratings }: FoundColumns, people: readonly Candidate[]): readonly Problem[] {
  return people.flatMap(({ row, cells }) =>
    ratings.flatMap(({ place, scale }) => {
      const { complaint } = readRating(cells[place] ?? '', scale);
      return complaint
        ? [new Problem(`${complaint}; it is left out of the score`, { sheet, cell: cellAddress(row, place) })]
        : [];
    }),
  );
}

/** The reader has *Connect a tracker…* open already. */
function saidHere(problem: PlainProblem): PlainProblem {
  const message = problem.message
    .replace(' in Connect a tracker…', ' above')
    .replace('choose Connect a tracker…', 'press Use these columns');
  return { ...problem, message };
}
