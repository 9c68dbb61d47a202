import { type Cell, isBlank } from '../../workbook/cell';
import { columnSample } from './columnSample';
import type { HeaderRows } from './headerRows';

/** A column as the matching sees it. */
export interface SeenColumn {
  /** From 0. */
  readonly place: number;
  readonly header: string;
  /** Cells that say something. */
  readonly cells: readonly Cell[];
}

/** A sentence about a column. */
export interface Said {
  readonly place: number;
  readonly text: string;
}

/** Rows that are looked at for how wide the list is. */
const FIRST_ROWS = 50;

/**
 * The columns of a list that have a header, or cells that say something.
 *
 * @param rows Where the headers stand.
 * @param body The rows below them.
 * @returns Columns from left to right, and how many there are with the blank ones.
 */
export function seenColumns({ headers }: HeaderRows, body: readonly (readonly Cell[])[]) {
  const width = Math.max(headers.length, ...body.slice(0, FIRST_ROWS).map((row) => row.length));
  const all = Array.from({ length: width }, (_, place): SeenColumn => {
    return { place, header: headers[place] ?? '', cells: columnSample(body, place) };
  });
  return { width, columns: all.filter(({ header, cells }) => !isBlank(header) || cells.length > 0) };
}

/**
 * A column as a sentence calls it.
 *
 * @param column The column.
 * @example nameOf({ place: 1, header: ' Phone ', cells: [] }) // '“Phone”'
 */
export function nameOf({ header }: SeenColumn): string {
  return header.trim() === '' ? 'the column without a header' : `“${header.trim()}”`;
}
