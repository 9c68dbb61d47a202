import type { Changes, ColumnChange, Decision } from '../workbook/command';
import type { Book } from './book';
import { requireEditable } from './requireEditable';
import { writeColumn } from './writeColumn';
import { writeTable } from './writeTable';
import { writing } from './writing';

/**
 * Writes what a decision decided.
 *
 * @param book The open spreadsheet.
 * @param decision The decision: it knows the tabs by which the changes were decided.
 * @param changes What it decided.
 * @throws Problem when a tab changed since it was read, or is protected.
 */
export function writeChanges(book: Book, { reads }: Decision, changes: Changes): void {
  const tabOf = ({ reading }: ColumnChange) =>
    Object.values(reads)
      .map((table) => book.tab(table))
      .find((each) => each?.name === reading.sheet);
  requireEditable(book, changes, tabOf);
  for (const change of changes.columns) {
    const tab = tabOf(change);
    if (tab) writing(`“${change.column.header}” in “${tab.name}”`, () => writeColumn(tab, change));
  }
  for (const change of changes.tables) {
    writing(`“${book.tab(change.table)?.name ?? change.table.name}”`, () => writeTable(book, change));
  }
}
