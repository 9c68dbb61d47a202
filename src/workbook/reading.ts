import { cellAddress } from './address';
import { type Cell, isBlank, saysNothing } from './cell';
import type { Column, Columns, RowOf, Zod } from './columns';
import type { FoundColumns } from './foundColumns';
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
  /** The sheet's row of the headers; of two rows the lower one. */
  readonly headerRow: number;
  readonly headers: readonly string[];
  /** The place of each declared column that is there, from 0. */
  readonly columnAt: Readonly<Partial<Record<keyof C, number>>>;
  /** Rows with anything in them. */
  readonly rows: readonly ReadRow<C>[];
  readonly problems: readonly Problem[];
  /** Of the user's own list: what its columns were taken for, and why. */
  readonly found?: FoundColumns;
}

/** A tab as it stands: its name and its cells, row 1 first; `undefined` cells where the tab does not exist. */
export interface SheetCells {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[] | undefined;
}

/**
 * Reads a tab's cells by its declaration: columns are found by header or synonym, never by position.
 * Blank rows are left out; a cell that can't be read is `undefined` in its row and named in `problems`.
 *
 * @param table The declaration.
 * @param sheet The tab.
 * @param z The validation library.
 * @param found Where the columns of the user's own list stand; left out: headers are in row 1.
 * @returns Rows and problems.
 */
export function readTable<C extends Columns>(
  table: Table<C>,
  sheet: SheetCells,
  z: Zod,
  found?: FoundColumns,
): Reading<C> {
  const cells = sheet.cells ?? [];
  const headerRow = found?.headerRow ?? 1;
  const headers = found?.headers ?? (cells[0] ?? []).map(String);
  const columnAt = found ? placesOf<C>(found) : matchColumns(table.columns, headers);
  const problems: Problem[] = [];
  const readers = Object.entries(table.columns).flatMap(([key, column]) => {
    const place = columnAt[key];
    const says = table.theirs && !column.isVerbatim ? saysNothing : isBlank;
    const isSilent = (cell: Cell | undefined) => says(cell) || (cell !== undefined && column.isUnsaid?.(cell) === true);
    return place === undefined
      ? []
      : [{ key, place, read: cellReader(column.schema(z, found?.orders[key]), isSilent, z) }];
  });
  const rows = cells.slice(headerRow).flatMap((cellsOfRow, index) => {
    if (cellsOfRow.every(isBlank)) return [];
    const at = headerRow + index + 1;
    const row: Record<string, unknown> = { row: at, cells: cellsOfRow };
    for (const { key, place, read } of readers) {
      const { value, complaint } = read(cellsOfRow[place]);
      row[key] = value;
      if (complaint) problems.push(new Problem(complaint, { sheet: sheet.name, cell: cellAddress(at, place) }));
    }
    return [row as ReadRow<C>];
  });
  const exists = sheet.cells !== undefined;
  return { sheet: sheet.name, exists, headerRow, headers, columnAt, rows, problems, ...(found ? { found } : {}) };
}

function placesOf<C extends Columns>({ matches }: FoundColumns): Partial<Record<keyof C, number>> {
  return Object.fromEntries(matches.map(({ key, place }) => [key, place])) as Partial<Record<keyof C, number>>;
}

const NOTHING: { readonly value: unknown; readonly complaint?: string } = { value: undefined };

/** The same words stand in many rows of a column: they are read once. */
function cellReader(
  schema: ReturnType<Column<unknown>['schema']>,
  isSilent: (cell: Cell | undefined) => boolean,
  z: Zod,
): (cell: Cell | undefined) => typeof NOTHING {
  const read = (cell: Cell | undefined) => {
    if (isSilent(cell)) return NOTHING;
    const result = z.safeParse(schema, cell);
    if (result.success) return { value: result.data };
    return { value: undefined, complaint: result.error.issues[0]?.message ?? 'can’t be read' };
  };
  const known = new Map<Cell | undefined, typeof NOTHING>();
  return (cell) => {
    const found = known.get(cell) ?? read(cell);
    known.set(cell, found);
    return found;
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
