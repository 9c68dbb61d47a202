import type { Changes, Decision } from '../workbook/command';
import type { Book } from './book';
import { writeColumn } from './writeColumn';
import { writeTable } from './writeTable';

/**
 * Writes what a decision decided.
 *
 * @param book The open spreadsheet.
 * @param decision The decision: it knows the tabs by which the changes were decided.
 * @param changes What it decided.
 * @throws Problem when a tab changed since it was read.
 */
export function writeChanges(book: Book, { reads }: Decision, changes: Changes): void {
  for (const change of changes.columns) {
    const tab = Object.values(reads)
      .map((table) => book.tab(table))
      .find((each) => each?.name === change.reading.sheet);
    if (tab) writeColumn(tab, change);
  }
  for (const change of changes.tables) writeTable(book, change);
}
