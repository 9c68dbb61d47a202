import { staff } from '../people/staff';
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
 * @throws Problem when a tab of the add-on's lacks a column without which it would be read wrongly, or when a tab of the
 * user's own has its name; unless that is read as a list of theirs.
 */
export function readingsFor(book: Book, tables: Tables): ReadingsOf<Tables> {
  const hasList = Object.values(tables).some((table) => table.theirs && book.tab(table) !== undefined);
  const readings = Object.entries(tables).map(([name, table]) => {
    const reading = book.read(table);
    const namesake = book.namesake(table);
    // Beside a list of the user's, Staff is only read; other tabs are going to be made.
    if (namesake && !(hasList && table.name === staff.name))
      requireColumns(table, { ...reading, exists: true, headers: (namesake.cells[0] ?? []).map(String) });
    requireColumns(table, reading);
    return [name, reading] as const;
  });
  return Object.fromEntries(readings);
}
