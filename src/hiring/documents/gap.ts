import { cellAddress, rowNumber } from '../../workbook/address';
import type { Columns } from '../../workbook/columns';
import type { Place } from '../../workbook/problem';
import type { Reading } from '../../workbook/reading';

/** Something that a document lacks, and where it is to be typed. */
export interface Gap extends Place {
  readonly message: string;
}

/**
 * Something that is lacking in a cell of a tab.
 *
 * @param reading The tab.
 * @param message What is lacking, as a sentence without its full stop.
 * @param at The row's number and the column's key; left out: the tab.
 */
export function gapIn<C extends Columns>(
  { sheet, columnAt }: Reading<C>,
  message: string,
  at?: { readonly row: number; readonly column: keyof C },
): Gap {
  const place = at && columnAt[at.column];
  return { sheet, cell: at && place !== undefined ? cellAddress(at.row, place) : '', message };
}

/**
 * The cells of some rows that can't be read.
 *
 * @param reading The tab.
 * @param rows The rows.
 */
export function unreadableIn<C extends Columns>(
  { problems }: Reading<C>,
  rows: readonly { readonly row: number }[],
): readonly Gap[] {
  return problems
    .filter(({ cell }) => rows.some(({ row }) => row === rowNumber(cell)))
    .map(({ sheet, cell, message }) => ({ sheet, cell, message }));
}
