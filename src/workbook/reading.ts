import { cellAddress } from './address';
import { type Cell, isBlank } from './cell';
import type { Column, Columns, RowOf, Zod } from './columns';
import { normaliseWords } from './normaliseWords';
import { Problem } from './problem';
import type { Table } from './table';

/** A row with where it stands: `row` is the sheet's row number, `cells` every cell of it, the user's own columns too. */
export type ReadRow<C extends Columns> = RowOf<C> & { readonly row: number; readonly cells: readonly Cell[] };

/** A tab as read: its rows, and what could not be read. */
export interface Reading<C extends Columns = Columns> {
  /** The tab's own name, which the user may have changed. */
  readonly sheet: string;
  readonly exists: boolean;
  readonly headers: readonly string[];
  /** The place of each declared column that is there, from 0. */
  readonly columnAt: Readonly<Partial<Record<keyof C, number>>>;
  /** Rows with anything in them. */
  readonly rows: readonly ReadRow<C>[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a tab's cells by its declaration: columns are found by header or synonym, never by position.
 * Blank rows are left out; a cell that can't be read is `undefined` in its row and named in `problems`.
 *
 * @param table The declaration.
 * @param sheet The tab's name and its cells, row 1 first; `undefined` cells where the tab does not exist.
 * @param z The validation library.
 * @returns Rows and problems.
 */
export function readTable<C extends Columns>(
  table: Table<C>,
  sheet: { readonly name: string; readonly cells: readonly (readonly Cell[])[] | undefined },
  z: Zod,
): Reading<C> {
  const [headerCells = [], ...body] = sheet.cells ?? [];
  const headers = headerCells.map(String);
  const columnAt = matchColumns(table.columns, headers);
  const problems: Problem[] = [];
  const readers = Object.entries(table.columns).flatMap(([key, column]) => {
    const place = columnAt[key];
    return place === undefined ? [] : [{ key, place, read: cellReader(column, z) }];
  });
  const rows = body.flatMap((cells, index) => {
    if (cells.every(isBlank)) return [];
    const row: Record<string, unknown> = { row: index + 2, cells };
    for (const { key, place, read } of readers) {
      const { value, complaint } = read(cells[place]);
      row[key] = value;
      if (complaint) problems.push(new Problem(complaint, { sheet: sheet.name, cell: cellAddress(index + 2, place) }));
    }
    return [row as ReadRow<C>];
  });
  return { sheet: sheet.name, exists: sheet.cells !== undefined, headers, columnAt, rows, problems };
}

const NOTHING: { readonly value: unknown; readonly complaint?: string } = { value: undefined };

function cellReader(column: Column<unknown>, z: Zod): (cell: Cell | undefined) => typeof NOTHING {
  const schema = column.schema(z);
  return (cell) => {
    if (isBlank(cell)) return NOTHING;
    const result = z.safeParse(schema, cell);
    if (result.success) return { value: result.data };
    return { value: undefined, complaint: result.error.issues[0]?.message ?? 'can’t be read' };
  };
}

/**
 * Finds each declared column among the headers: by its own header first, then by its synonyms, in their order.
 *
 * @param columns The declarations.
 * @param headers The texts of row 1.
 * @returns The place of each column that was found, from 0.
 */
export function matchColumns<C extends Columns>(
  columns: C,
  headers: readonly string[],
): Partial<Record<keyof C, number>> {
  const placeOf = new Map<string, number>();
  for (const [place, header] of headers.entries()) {
    const name = normaliseWords(header);
    if (name && !placeOf.has(name)) placeOf.set(name, place);
  }
  const found: Partial<Record<keyof C, number>> = {};
  const taken = new Set<number>();
  for (const rank of [0, 1]) {
    for (const key in columns) {
      const names = rank === 0 ? [columns[key]?.header ?? ''] : (columns[key]?.also ?? []);
      const place = names
        .map((name) => placeOf.get(normaliseWords(name)))
        .find((at) => at !== undefined && !taken.has(at));
      if (place === undefined || found[key] !== undefined) continue;
      found[key] = place;
      taken.add(place);
    }
  }
  return found;
}
