import type { Changes, Decision } from '../workbook/command';
import { requireColumns } from '../workbook/requireColumns';
import type { Book } from './book';

/**
 * Reads what a decision needs and lets it decide; nothing is written.
 *
 * @param book The open spreadsheet.
 * @param decision What to decide.
 * @returns What is to be changed.
 * @throws Problem when the decision needs something of the user.
 */
export function decided(book: Book, { reads, decide }: Decision): Changes {
  const readings = Object.fromEntries(Object.entries(reads).map(([name, table]) => [name, book.read(table)]));
  for (const [name, table] of Object.entries(reads)) requireColumns(table, readings[name] ?? book.read(table));
  return decide(readings, { today: today(book) });
}

/**
 * The day in the spreadsheet's zone.
 *
 * @param book The open spreadsheet.
 */
export function today({ zone }: Book) {
  return zone.dayOf(new Date());
}
