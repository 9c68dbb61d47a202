import { Problem } from '../workbook/problem';

const LOCK_MILLISECONDS = 20_000;

/**
 * Does work that writes under the document's lock. Written cells are flushed before the lock is released: the next
 * command must see them.
 *
 * @param work What to do.
 * @returns What the work returns.
 * @throws Problem when someone else's command is still at work.
 */
export function underLock<Result>(work: () => Result): Result {
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
