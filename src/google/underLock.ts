import { Problem } from '../workbook/problem';
import { stopped, writing } from './writing';

const LOCK_MILLISECONDS = 20_000;

/**
 * Does work that writes under the document's lock. Written cells are flushed before the lock is released: the next
 * command must see them.
 *
 * @param work What to do.
 * @returns What the work returns.
 * @throws Problem when someone else's command is still at work, or when Google Sheets fails in the middle: it says what
 * was written.
 */
export function underLock<Result>(work: () => Result): Result {
  const lock = LockService.getDocumentLock();
  if (lock && !lock.tryLock(LOCK_MILLISECONDS)) {
    throw new Problem('someone else’s command is still at work in this spreadsheet; try again in a minute');
  }
  try {
    const result = work();
    writing('the last changes', () => SpreadsheetApp.flush());
    lock?.releaseLock();
    return result;
  } catch (error) {
    letGo(lock);
    throw stopped(error);
  }
}

/** Where even that fails, the platform releases the lock when the run ends, which is now. */
function letGo(lock: GoogleAppsScript.Lock.Lock | null): void {
  try {
    SpreadsheetApp.flush();
    lock?.releaseLock();
  } catch {
    // What stopped the work is told, not this.
  }
}
