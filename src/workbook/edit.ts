import type { Day } from '../calendar/day';
import type { Cell, CellWrite } from './cell';
import { normaliseWords } from './normaliseWords';
import type { Table } from './table';

/** Columns side by side, by their places from 0. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A row in which something was edited, as it stands now; its lists have an entry for each header. */
export interface EditedRow {
  /** The sheet's own row number. */
  readonly row: number;
  readonly values: readonly Cell[];
  /** `''` where a cell has none. */
  readonly formulas: readonly string[];
  readonly notes: readonly string[];
}

/** What a user typed, pasted, filled or cleared below the headers of a tab of the add-on's. */
export interface Edit {
  readonly headers: readonly string[];
  /** The edited columns. */
  readonly span: Span;
  readonly rows: readonly EditedRow[];
  /** What stood in the edited cell before, `''` for nothing; of several cells nobody knows. */
  readonly before: Cell | undefined;
  readonly today: Day;
}

/** What an edit brings about in one cell; what is left out stays. */
export interface EditMark {
  /** The sheet's own row number. */
  readonly row: number;
  /** The column, from 0. */
  readonly place: number;
  readonly cell?: CellWrite;
  readonly note?: string;
}

/** What follows when a user edits a tab of the add-on's. */
export interface EditRule {
  /** The tab, known by the headers that it needs, whatever its name. */
  readonly table: Table;
  /** Whether an edit of these columns concerns the rule: asked before any row is read. */
  concerns(headers: readonly string[], span: Span): boolean;
  marks(edit: Edit): readonly EditMark[];
  /** The command that is to run after it, by its global function; left out: none. */
  follows?(edit: Edit): string | undefined;
}

/**
 * Whether a column is among those that were edited.
 *
 * @param span The edited columns.
 * @param place The column, from 0; negative: it is not there.
 * @example isIn({ first: 2, last: 4 }, 3) // true
 * @example isIn({ first: 0, last: 4 }, -1) // false
 */
export function isIn({ first, last }: Span, place: number): boolean {
  return first <= place && place <= last;
}

/**
 * Finds columns by their headers.
 *
 * @param headers The headers, as they stand in the tab.
 * @returns Header → the column, from 0; −1 where it is not there.
 * @example placesIn(['Task ID', 'Done'])('done') // 1
 */
export function placesIn(headers: readonly string[]): (header: string) => number {
  const names = headers.map(normaliseWords);
  return (header) => names.indexOf(normaliseWords(header));
}
