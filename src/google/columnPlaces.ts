import { columnLetters } from '../workbook/address';
import type { Column } from '../workbook/columns';
import type { Layout } from '../workbook/command';
import { normaliseWords } from '../workbook/normaliseWords';
import type { Tab } from './tab';

/** Columns that stand side by side in the sheet. */
export interface ColumnRun {
  /** The place of the first one, from 0. */
  readonly first: number;
  readonly columns: readonly Column<unknown>[];
}

/** Where the columns of a change stand, or will stand. */
export interface ColumnPlaces extends Layout {
  /** Side by side in the sheet, left to right. */
  readonly runs: readonly ColumnRun[];
  /** The columns that the tab does not have yet, as one run at its right end. */
  readonly added: ColumnRun;
  /** How many columns the tab has in use, with the added ones. */
  readonly width: number;
}

/**
 * Finds the columns of a change in a tab, by header; those that are missing come after its last column.
 *
 * @param tab The tab.
 * @param columns The columns.
 * @returns Their places.
 */
export function columnPlaces(tab: Tab, columns: readonly Column<unknown>[]): ColumnPlaces {
  const headers = (tab.cells[0] ?? []).map((cell) => normaliseWords(String(cell)));
  const used = usedColumns(tab);
  const isThere = (column: Column<unknown>) => headers.includes(normaliseWords(column.header));
  const added = { first: used, columns: columns.filter((column) => !isThere(column)) };
  const placeOf = new Map(
    columns.filter(isThere).map((each) => [each.header, headers.indexOf(normaliseWords(each.header))]),
  );
  for (const [index, column] of added.columns.entries()) placeOf.set(column.header, used + index);
  const place = (header: string) => placeOf.get(header) ?? 0;
  return {
    place,
    letter: (header) => columnLetters(place(header)),
    runs: runsOf(columns, place),
    added,
    width: used + added.columns.length,
  };
}

function usedColumns({ cells }: Tab): number {
  return cells.reduce((most, row) => Math.max(most, lastFilled(row)), 0);
}

function lastFilled(row: readonly unknown[]): number {
  let last = row.length;
  while (last > 0 && row[last - 1] === '') last--;
  return last;
}

function runsOf(columns: readonly Column<unknown>[], place: (header: string) => number): readonly ColumnRun[] {
  const ordered = [...columns].sort((a, b) => place(a.header) - place(b.header));
  const runs: { first: number; columns: Column<unknown>[] }[] = [];
  for (const column of ordered) {
    const last = runs[runs.length - 1];
    if (last && place(column.header) === last.first + last.columns.length) last.columns.push(column);
    else runs.push({ first: place(column.header), columns: [column] });
  }
  return runs;
}
