import type { DateOrder } from '../calendar/readDay';
import type { Columns, Zod } from '../workbook/columns';
import { type Reading, readTable, type SheetCells } from '../workbook/reading';
import type { Table } from '../workbook/table';
import { findColumns } from './matching/findColumns';
import type { ListRecord } from './matching/listRecord';

/** What is known of a list besides its cells. */
export interface KnownOfList {
  readonly record?: ListRecord;
  /** The places of the scores that the add-on put into it. */
  readonly ours?: readonly number[];
  readonly localeOrder?: () => DateOrder;
}

/**
 * Reads the user's own list, which nobody prepared: finds its columns, then reads their cells.
 *
 * @param table What the list may hold.
 * @param sheet The tab.
 * @param z The validation library.
 * @param known What Settings remembers of it, and how the locale writes dates.
 * @returns Rows, problems, and what the columns were taken for.
 */
export function readList<C extends Columns>(
  table: Table<C>,
  sheet: SheetCells,
  z: Zod,
  known: KnownOfList = {},
): Reading<C> {
  if (!sheet.cells) return readTable(table, sheet, z);
  const found = findColumns({ sheet: sheet.name, cells: sheet.cells, table, ...known });
  const reading = readTable(table, sheet, z, found);
  return { ...reading, problems: [...found.problems, ...reading.problems] };
}
