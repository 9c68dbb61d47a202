import type { Changes, ColumnChange, Decision } from '../workbook/command';
import type { Book } from './book';
import { requireEditable } from './requireEditable';
import type { Tab } from './tab';
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
export function writeChanges(book: Book, decision: Pick<Decision, 'reads'>, changes: Changes): void {
  requireWritable(book, decision, changes);
  writeWritable(book, decision, changes);
}

/**
 * Writes what was found to be writable.
 *
 * @param book The open spreadsheet.
 * @param decision The decision.
 * @param changes What it decided.
 * @throws Problem when a tab changed since it was read.
 */
export function writeWritable(book: Book, decision: Pick<Decision, 'reads'>, changes: Changes): void {
  const tabOf = tabsIn(book, decision);
  for (const change of changes.columns) {
    const tab = tabOf(change);
    if (tab) writing(`“${change.column.header}” in “${tab.name}”`, () => writeColumn(tab, change));
  }
  for (const change of changes.tables) {
    writing(`“${book.tab(change.table)?.name ?? change.table.name}”`, () => writeTable(book, change));
  }
}

/**
 * Refuses to begin where a protection would stop the user in the middle.
 *
 * @param book The open spreadsheet.
 * @param decision The decision.
 * @param changes What it decided.
 * @throws Problem that names the tab.
 */
export function requireWritable(book: Book, decision: Pick<Decision, 'reads'>, changes: Changes): void {
  requireEditable(book, changes, tabsIn(book, decision));
}

function tabsIn(book: Book, { reads }: Pick<Decision, 'reads'>): (change: ColumnChange) => Tab | undefined {
  return ({ reading }) =>
    Object.values(reads)
      .map((table) => book.tab(table))
      .find((each) => each?.name === reading.sheet);
}
