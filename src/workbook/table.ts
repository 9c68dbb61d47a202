import type { CellWrite } from './cell';
import type { Columns } from './columns';

/** A tab of the add-on, or the user's own list when `isTheirs`. */
export interface Table<C extends Columns = Columns> {
  readonly name: string;
  /** One sentence: what a row is and who writes it. */
  readonly about: string;
  readonly columns: C;
  /** The columns that tell a row from every other. */
  readonly key: readonly string[];
  /** The user's own tab: any name, any headers, found by its columns. */
  readonly isTheirs?: boolean;
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
