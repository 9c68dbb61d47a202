import type { Day } from '../calendar/day';
import type { CellWrite } from './cell';
import type { ChartWrite } from './chart';
import type { Column, Columns } from './columns';
import type { Problem } from './problem';
import type { Reading } from './reading';
import type { Table } from './table';

/** Where a tab's columns stand when formulas are written: `letter('Score')` is `G`. */
export interface Layout {
  letter(header: string): string;
  /** The place from 0. */
  place(header: string): number;
}

/** Header → the formula in a row, by the sheet's row number and by what the row would have in its place. */
export type LiveFormulas = Readonly<Record<string, (row: number, value?: CellWrite) => string>>;

/** Cells that show in a colour as long as a formula is true. */
export interface Highlight {
  readonly headers: readonly string[];
  readonly colour: string;
  /** In en-US form, with its `=`, as it stands in row 2 of the column with these letters. */
  formula(layout: Layout, first: string): string;
  /** The part of the formula by which it is known again, wherever columns go. */
  readonly sign: string;
}

/** What is to happen to one tab. Cells outside of `columns` are never touched. */
export interface TableChange {
  readonly table: Table;
  /** The columns to write, in the order in which a new tab has them; columns that are not there yet are added at the end. */
  readonly columns: readonly Column<unknown>[];
  /** Header → cell. */
  readonly rows: readonly Readonly<Record<string, CellWrite>>[];
  /**
   * `add`: rows whose key is not there yet are appended, nothing else changes. `append`: all rows are. `refresh`: a row is
   * written where its key stands, new ones are appended, then whole rows are sorted. `replace`: the rows are all there is.
   */
  readonly how: 'add' | 'append' | 'refresh' | 'replace';
  /** What a row gets whose key stands further up already: the user copied it. It keeps its other cells and loses its key. */
  readonly copies?: Readonly<Record<string, CellWrite>>;
  /** Sort by these headers, all ascending but those that say otherwise. */
  readonly sortBy?: readonly { readonly header: string; readonly descending?: boolean }[];
  /** Formulas of every row, put in after sorting. */
  readonly formulas?: (layout: Layout) => LiveFormulas;
  /** Notes that headers get in place of the declared ones. */
  readonly notes?: Readonly<Record<string, string>>;
  /** Of a `refresh`: header → the notes of that column’s cells, by the key of their rows. */
  readonly cellNotes?: Readonly<Record<string, ReadonlyMap<string, string>>>;
  /** Of a `refresh`: headers of columns that are written in new rows only, and the user's from then on. */
  readonly theirs?: readonly string[];
  readonly highlights?: readonly Highlight[];
  /** Whether the tab gets a filter, where it has none. */
  readonly isFiltered?: boolean;
  /** Of a report: columns of one format in which the numbers of some rows, from 0, show in another one. */
  readonly formats?: {
    readonly headers: readonly string[];
    readonly format: string;
    readonly rows: readonly number[];
  };
  /** The charts of the tab; one that has nothing to show is taken away. */
  readonly charts?: readonly ChartWrite[];
}

/** New values for cells of one column of the user's own list. */
export interface ColumnChange {
  readonly reading: Reading;
  readonly column: Column<unknown>;
  /** Where the column stands, from 0; left out: it is made at the right end. */
  readonly place?: number;
  /** Row number → value. */
  readonly values: ReadonlyMap<number, CellWrite>;
}

/** What a command decided. */
export interface Changes {
  readonly tables: readonly TableChange[];
  readonly columns: readonly ColumnChange[];
  readonly problems: readonly Problem[];
  /** What was made, in a sentence or two. */
  readonly message: string;
  /** What is new since the last time, in a sentence; left out: nothing. */
  readonly news?: string;
  /** How its part stands, and what to do: its lines of Start here. */
  readonly steps?: readonly Step[];
}

/** One line of Start here. */
export interface Step {
  readonly step: string;
  readonly state: string;
  readonly whatNext: string;
}

/** What a decision may know besides the tabs that it reads. */
export interface Context {
  readonly today: Day;
  /** What waits in the sealed store, and since when; left out: nothing does. */
  readonly sealed?: { readonly count: number; readonly since: Day } | undefined;
}

/** Reads tabs and decides, purely, what to change. */
export interface Decision<Reads extends Readonly<Record<string, Table>> = Readonly<Record<string, Table>>> {
  readonly reads: Reads;
  decide(readings: ReadingsOf<Reads>, context: Context): Changes;
}

export type ReadingsOf<Reads extends Readonly<Record<string, Table>>> = {
  readonly [Key in keyof Reads]: Reads[Key] extends Table<infer C extends Columns> ? Reading<C> : never;
};

/** A menu item that changes the workbook. */
export interface Command {
  /** The global function behind the menu item. */
  readonly name: string;
  /** What the menu says. */
  readonly label: string;
  readonly decision: Decision;
}

/** A menu item that opens a sidebar or a dialog. */
export interface Opener {
  /** The global function behind the menu item. */
  readonly name: string;
  /** What the menu says. */
  readonly label: string;
}

/** A word of the user's list with what it is taken for. */
export interface UnderstoodWord {
  readonly word: string;
  /** How many rows say it, in any spelling. */
  readonly count: number;
  /** What it is taken for, as a part of a sentence. */
  readonly meaning: string;
}

/** How the words of one column are taken. */
export interface UnderstoodWords {
  /** The field: `Stages`. */
  readonly title: string;
  readonly words: readonly UnderstoodWord[];
}

/** A column for the user's own list, made only when asked: one formula in the row of the headers fills it. */
export interface ListColumn {
  readonly header: string;
  readonly note: string;
  readonly format: string;
  /** In en-US form, with its `=`; it shows the header first. */
  readonly formula: string;
}

/** Columns that a feature offers for the user's own list. */
export interface ListColumns<Reads extends Readonly<Record<string, Table>> = Readonly<Record<string, Table>>> {
  readonly reads: Reads;
  /**
   * The columns, to stand side by side.
   *
   * @param first The place of the first one, from 0.
   */
  decide(readings: ReadingsOf<Reads>, first: number): readonly ListColumn[];
}

/** One part of the add-on: what it declares. */
export interface Feature {
  /** The submenu. */
  readonly name: string;
  readonly tables: readonly Table[];
  /** The feature is in use as soon as one of these tabs is there: then *Refresh everything* and Start here speak of it. */
  readonly usedWith: readonly Table[];
  /** What *Set up or repair…* makes for it. */
  readonly setUp?: Decision;
  /** Its submenu, top to bottom; *Refresh everything* runs the commands of it in this order. */
  readonly items: readonly (Command | Opener)[];
  /** What it makes of the words of the user's list, for whoever connects it. */
  understands?(list: Reading): readonly UnderstoodWords[];
  /** What it adds to the user's list when asked. */
  readonly listColumns?: ListColumns;
}
