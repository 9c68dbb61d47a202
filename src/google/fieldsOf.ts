import { findColumns } from '../people/matching/findColumns';
import type { Table } from '../workbook/table';
import type { Tab } from './tab';

/**
 * The fields for which a tab has a column.
 *
 * @param table The list that it may be.
 * @param tab The tab.
 * @returns Keys.
 */
export function fieldsOf(table: Table, { name, cells }: Tab): readonly string[] {
  return findColumns({ sheet: name, cells, table }).matches.map(({ key }) => key);
}
