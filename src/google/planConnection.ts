import { features } from '../features';
import { candidates } from '../people/candidates';
import { type ListRecord, NO_RECORD, whatChanged } from '../people/matching/listRecord';
import { ratingShown, readRating } from '../people/ratingScale';
import { requireNames } from '../people/requireNames';
import { type Candidate, trackedCandidates } from '../people/trackedCandidates';
import { cellAddress, columnLetters } from '../workbook/address';
import { type Cell, isBlank, withoutSocialSecurity } from '../workbook/cell';
import type { UnderstoodWords } from '../workbook/command';
import type { FoundColumns, Scale } from '../workbook/foundColumns';
import { Problem } from '../workbook/problem';
import type { Reading, ReadRow } from '../workbook/reading';
import { type Book, openBook, recordOf } from './book';
import { type ColumnChoices, recordOfChoices } from './columnChoices';
import { orProblem } from './orProblem';
import { type PlainProblem, plainProblem } from './plainProblem';
import { ownTables } from './tabFinder';

/** What the user asks to see. */
export interface ConnectionAsked {
  /** The tab of the list; `null`: the one that is found. */
  readonly sheet: string | null;
  readonly choices: ColumnChoices;
}

/** A field of the list, with the column that it is taken from. */
export interface PlannedField {
  readonly key: string;
  /** What the add-on calls it. */
  readonly field: string;
  readonly note: string;
  /** The column, from 0; `null`: none. */
  readonly place: number | null;
  /** 0–1. */
  readonly confidence: number;
  readonly reasons: readonly string[];
}

/** A column of the list, with what it is used for. */
export interface PlannedColumn {
  readonly place: number;
  /** Its letter, and its header as it stands; `''` where it has none. */
  readonly letter: string;
  readonly header: string;
  readonly use: 'field' | 'rating' | 'withheld' | 'ours' | 'unused';
  /** Of a rating column: its scale. */
  readonly scale: Scale | null;
  /** Of a rating column: the competency. Of a withheld one: the reason. */
  readonly what: string;
  /** The first cells that say something, at most three. */
  readonly examples: readonly string[];
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
  readonly preview: readonly { readonly field: string; readonly values: readonly string[] }[];
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
const PREVIEWED = 3;

/**
 * How a list would be connected as it stands and with what was chosen so far.
 *
 * @param asked The tab and the choices.
 * @returns The plan.
 */
export function planConnection({ sheet, choices }: ConnectionAsked): ConnectionPlan {
  const first = openBook({ tracker: sheet ?? undefined });
  const sheets = theirTabs(first);
  const tab = first.tab(candidates);
  if (!tab || (sheet === null && sheets.length === 0)) return nothing('none', '', sheets);
  if (tab.cells.every((row) => row.every(isBlank))) return nothing('empty', tab.name, sheets);
  const before = recordOf(first, candidates, sheet ?? undefined);
  const record = recordOfChoices(first.read(candidates), before, choices);
  const list = openBook({ tracker: sheet ?? undefined, record }).read(candidates);
  return {
    ...nothing('new', list.sheet, sheets),
    ...planned(list, before),
    hasScoreColumns: before.scoreHeaders.length > 0,
  };
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

function planned(list: Reading<typeof candidates.columns>, before: ListRecord): Partial<ConnectionPlan> {
  const { found } = list;
  if (!found) return {};
  const obstacle = orProblem(() => requireNames(list));
  const people = trackedCandidates(list, new Set());
  const problems = [...found.remarks, ...people.problems, ...badRatings(list, found, people.candidates)];
  const isConnected = before !== NO_RECORD && before.headers.length > 0;
  return {
    state: isConnected ? 'connected' : 'new',
    headerRow: list.headerRow,
    candidates: people.candidates.length,
    fields: Object.entries(candidates.columns).map(([key, { header, note }]): PlannedField => {
      const match = found.matches.find((each) => each.key === key);
      return {
        key,
        field: header,
        note,
        place: match?.place ?? null,
        confidence: match?.confidence ?? 0,
        reasons: match?.reasons ?? [],
      };
    }),
    columns: found.headers.map((header, place) => {
      const column = plannedColumn(list, found, place);
      return before.scoreHeaders.includes(header.trim()) ? { ...column, use: 'ours' } : column;
    }),
    preview: previewOf(list, found),
    words: features.flatMap((feature) => feature.understands(list)),
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

function plannedColumn(list: Reading, found: FoundColumns, place: number): PlannedColumn {
  const rated = found.ratings.find((each) => each.place === place);
  const withheld = found.withheld.find((each) => each.place === place);
  const match = found.matches.find((each) => each.place === place);
  const isOurs = match?.key === 'candidateId';
  const use = withheld ? 'withheld' : isOurs ? 'ours' : match ? 'field' : rated ? 'rating' : 'unused';
  const examples = withheld
    ? []
    : list.rows.map(({ cells }) => cells[place]).filter((cell): cell is Cell => !isBlank(cell));
  return {
    place,
    letter: columnLetters(place),
    header: (found.headers[place] ?? '').trim(),
    use,
    scale: rated?.scale ?? null,
    what: withheld?.reason ?? rated?.competency ?? '',
    examples: examples.slice(0, PREVIEWED).map(shortened),
  };
}

function shortened(cell: Cell): string {
  const text = withoutSocialSecurity(String(cell));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function previewOf(list: Reading<typeof candidates.columns>, found: FoundColumns): ConnectionPlan['preview'] {
  const rows = list.rows.slice(0, PREVIEWED);
  const bad = new Set(list.problems.map(({ cell }) => cell));
  const fields = found.matches
    .filter(({ key }) => key !== 'candidateId')
    .map(({ key, place }) => ({
      field: candidates.columns[key as keyof typeof candidates.columns]?.header ?? key,
      values: rows.map((row) => (bad.has(cellAddress(row.row, place)) ? 'can’t be read' : shownValue(row, key))),
    }));
  const ratings = found.ratings.map(({ competency, place, scale }) => ({
    field: competency,
    values: rows.map(({ cells }) => ratingShown(cells[place], scale)),
  }));
  return [...fields, ...ratings];
}

function shownValue(row: ReadRow<typeof candidates.columns>, key: string): string {
  const value: unknown = row[key as keyof typeof row];
  const column = candidates.columns[key as keyof typeof candidates.columns];
  if (value === undefined) return '';
  return shortened(column.shows ? column.shows(value) : String(value));
}
