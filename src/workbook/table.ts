import type { CellWrite } from './cell';
import type { Columns } from './columns';

/** A kind of list that users keep themselves: any tab name, any headers, connected column by column. */
export interface TheirList {
  /** How lines about it in Settings begin: `Tracker`. */
  readonly called: string;
  /** Who stands in it: `candidates`. */
  readonly people: string;
  /** The menu item that connects it. */
  readonly connect: string;
  /** What Settings says of the line with its tab. */
  readonly tabMeaning: string;
  /** Whether the first tab with names is taken for it where nobody chose one. */
  readonly isFound: boolean;
  /** Whether its columns of numbers may be ratings. */
  readonly isRated: boolean;
}

/** A tab of the add-on, or the user's own list when `theirs` says which. */
export interface Table<C extends Columns = Columns> {
  readonly name: string;
  /** One sentence: what a row is and who writes it. */
  readonly about: string;
  readonly columns: C;
  /** The columns that tell a row from every other. */
  readonly key: readonly string[];
  /** The user's own tab, found by its columns. */
  readonly theirs?: TheirList;
  /** Columns without which the tab can't be read: for the user's own tab one of them, for others all. */
  readonly needs?: readonly string[];
  /** Fully generated: editing it warns. */
  readonly isGenerated?: boolean;
  /** Made when there is a first row for it; no plan speaks of it before. */
  readonly isMadeLate?: boolean;
}

/**
 * Declares a tab; its rows get their TypeScript type from the columns.
 *
 * @param declaration Name, what it is about, columns, key.
 * @returns The declaration.
 * @example table({ name: 'Stages', about: 'The steps.', columns: {}, key: [] }).name // 'Stages'
 */
export function table<const C extends Columns>(
  declaration: Table<C> & { readonly key: readonly (keyof C & string)[] },
): Table<C> {
  return declaration;
}

/**
 * A row to write, from values by the columns' keys to values by their headers.
 *
 * @param table The tab's declaration.
 * @param values What goes into which column; columns left out keep what they have.
 * @returns Header → cell.
 */
export function rowOf<C extends Columns>(
  { columns }: Table<C>,
  values: Readonly<Partial<Record<keyof C, CellWrite>>>,
): Record<string, CellWrite> {
  const row: Record<string, CellWrite> = {};
  for (const key in columns) if (key in values) row[columns[key]?.header ?? key] = values[key];
  return row;
}
