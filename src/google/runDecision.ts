import type { Changes, Decision } from '../workbook/command';
import { Problem } from '../workbook/problem';
import { requireColumns } from '../workbook/requireColumns';
import { openBook } from './book';
import { writeColumn } from './writeColumn';
import { writeTable } from './writeTable';

const LOCK_MILLISECONDS = 20_000;

/**
 * Reads what a decision needs, lets it decide, and writes what it decided, all under the document's lock.
 *
 * @param decision What to decide.
 * @returns What was decided.
 * @throws Problem when the decision needs something of the user, or when someone else's command is still at work.
 */
export function runDecision({ reads, decide }: Decision): Changes {
  return underLock(() => {
    const book = openBook();
    const readings = Object.fromEntries(Object.entries(reads).map(([name, table]) => [name, book.read(table)]));
    for (const [name, table] of Object.entries(reads)) requireColumns(table, readings[name] ?? book.read(table));
    const changes = decide(readings, { today: book.zone.dayOf(new Date()) });
    for (const change of changes.columns) {
      const tab = Object.values(reads)
        .map((table) => book.tab(table))
        .find((each) => each?.name === change.reading.sheet);
      if (tab) writeColumn(tab, change);
    }
    for (const change of changes.tables) writeTable(book, change);
    return changes;
  });
}

/** Written cells are flushed before the lock is released: the next command must see them. */
function underLock<Result>(work: () => Result): Result {
  const lock = LockService.getDocumentLock();
  if (lock && !lock.tryLock(LOCK_MILLISECONDS)) {
    throw new Problem('someone else’s refresh is still at work in this spreadsheet; try again in a minute');
  }
  try {
    return work();
  } finally {
    SpreadsheetApp.flush();
    lock?.releaseLock();
  }
}
