import type { EditRule } from '../workbook/edit';
import { type EditedPlace, editedPlace, headersOf } from './editedPlace';
import { type ReadEdit, readEdit, type Told } from './readEdit';
import { writeMarks } from './writeMarks';

/** What `onEdit` gets; called otherwise, whatever the caller has. */
type EditEvent = Told & { readonly range?: GoogleAppsScript.Spreadsheet.Range };

/**
 * Does what follows an edit of the user's. It runs by itself, without authorization and after every edit in the
 * spreadsheet, so it leaves again at once where the edit concerns no tab of the add-on's.
 *
 * @param event The edit.
 * @param rules What follows edits; the build hands them over, so that nothing else has to be loaded.
 */
export function answerEdit(event: EditEvent | undefined, rules: readonly EditRule[]): void {
  const { range } = event ?? {};
  const place = typeof range?.getLastRow === 'function' ? editedPlace(range, rules) : undefined;
  if (!event || !place) return;
  const lock = LockService.getDocumentLock();
  const isFree = !lock || lock.tryLock(AT_ONCE_MILLISECONDS);
  const seen = isFree ? undefined : readEdit(place, event);
  if (!isFree && !lock.tryLock(LOCK_MILLISECONDS)) return;
  const edit = readEdit(place, event);
  const marks = place.rule.marks(seen ? { ...edit, rows: unchanged(place, seen, edit) } : edit);
  if (marks.length === 0) return;
  writeMarks(place, edit, marks);
  SpreadsheetApp.flush();
  lock?.releaseLock();
}

const AT_ONCE_MILLISECONDS = 100;
/** A run of this kind is ended after thirty seconds. */
const LOCK_MILLISECONDS = 20_000;

/**
 * The rows that are what they were before someone else's command went on: what it wrote or moved is no edit of the
 * user's any more.
 */
function unchanged({ sheet, headers, span, rule }: EditedPlace, before: ReadEdit, now: ReadEdit): ReadEdit['rows'] {
  if (headersOf(sheet).join('\n') !== headers.join('\n')) return [];
  const key = headers.indexOf(rule.table.columns[rule.table.key[0] ?? '']?.header ?? '');
  const told = ({ values }: ReadEdit['rows'][number] = NO_ROW) =>
    JSON.stringify([values[key], values.slice(span.first, span.last + 1)]);
  return now.rows.filter((row, i) => told(row) === told(before.rows[i]));
}

const NO_ROW = { row: 0, values: [], formulas: [], notes: [] };
