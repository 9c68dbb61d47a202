import { sealedStanding } from '../features';
import type { Changes, Decision } from '../workbook/command';
import type { Book } from './book';
import { readingsFor } from './readingsFor';
import { readVault } from './vault';

/**
 * Reads what a decision needs and lets it decide; nothing is written.
 *
 * @param book The open spreadsheet.
 * @param decision What to decide.
 * @returns What is to be changed.
 * @throws Problem when the decision needs something of the user.
 */
export function decided(book: Book, { reads, decide }: Decision): Changes {
  return decide(readingsFor(book, reads), {
    today: today(book),
    get sealed() {
      return sealedStanding(readVault().texts);
    },
  });
}

/**
 * The day in the spreadsheet's zone.
 *
 * @param book The open spreadsheet.
 */
export function today({ zone }: Book) {
  return zone.dayOf(new Date());
}
