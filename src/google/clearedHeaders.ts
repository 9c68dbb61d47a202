import { isBlank } from '../workbook/cell';
import type { Column } from '../workbook/columns';
import { normaliseWords } from '../workbook/normaliseWords';
import type { Table } from '../workbook/table';
import type { Tab } from './tab';

/**
 * The headers of a tab of the add-on's that someone cleared: a blank cell in row 1 between the headers that stand left
 * and right of a missing one in its declaration. Only where every cell below may stand under that header.
 *
 * @param table The declaration.
 * @param tab The tab's cells, headers first.
 * @param fits Whether a cell that is not blank may stand in a column.
 * @returns The place from 0 of each, with its column.
 */
export function clearedHeaders(
  { columns }: Table,
  { cells }: Pick<Tab, 'cells'>,
  fits: (column: Column<unknown>, cell: unknown) => boolean,
): ReadonlyMap<number, Column<unknown>> {
  const [row = [], ...body] = cells;
  const headers = row.map((cell) => normaliseWords(String(cell)));
  const declared = Object.values(columns);
  const nameOf = (column: Column<unknown> | undefined) => (column ? normaliseWords(column.header) : '');
  const at = (header: string | undefined) => declared.findIndex((column) => nameOf(column) === header);
  const found = new Map<number, Column<unknown>>();
  for (const [place, header] of headers.entries()) {
    const [left, right] = [headers[place - 1], headers[place + 1]];
    const column = place === 0 ? declared[0] : declared[at(left) + 1];
    if (header !== '' || !column || (place > 0 && at(left) < 0) || headers.includes(nameOf(column))) continue;
    if (right && at(right) >= 0 && declared[at(right) - 1] !== column) continue;
    const below = body.map((cellsOf) => cellsOf[place]).filter((cell) => !isBlank(cell));
    if (below.length === 0 || !below.every((cell) => fits(column, cell))) continue;
    found.set(place, column);
    headers[place] = nameOf(column);
  }
  return found;
}
