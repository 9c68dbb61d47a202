import type { Changes, Decision } from '../workbook/command';
import { openBook } from './book';
import { decided } from './decided';
import { underLock } from './underLock';
import { writeChanges } from './writeChanges';

/**
 * Reads what a decision needs, lets it decide, and writes what it decided, all under the document's lock.
 *
 * @param decision What to decide.
 * @returns What was decided.
 * @throws Problem when the decision needs something of the user, or when someone else's command is still at work.
 */
export function runDecision(decision: Decision): Changes {
  return underLock(() => {
    const book = openBook();
    const changes = decided(book, decision);
    writeChanges(book, decision, changes);
    return changes;
  });
}
