import type { ReadingsOf } from '../workbook/command';
import { requireColumns } from '../workbook/requireColumns';
import type { Table } from '../workbook/table';
import type { Book } from './book';

type Tables = Readonly<Record<string, Table>>;

/**
 * Reads the tabs that a rule needs.
 *
 * @param book The open spreadsheet.
 * @param tables The tabs, by the names that the rule gives them.
 * @returns Their readings, by the same names.
 * @throws Problem when a tab of the add-on's lacks a column without which it would be read wrongly.
 */
export function readingsFor(book: Book, tables: Tables): ReadingsOf<Tables> {
  const readings = Object.entries(tables).map(([name, table]) => {
    const reading = book.read(table);
    const namesake = book.namesake(table);
    if (namesake) requireColumns(table, { ...reading, exists: true, headers: (namesake.cells[0] ?? []).map(String) });
    requireColumns(table, reading);
    return [name, reading] as const;
  });
  return Object.fromEntries(readings);
}
