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
 * @returns The command that is to run after it, by its global function; `undefined`: none.
 */
export function answerEdit(event: EditEvent | undefined, rules: readonly EditRule[]): string | undefined {
  const { range } = event ?? {};
  const place = typeof range?.getLastRow === 'function' ? editedPlace(range, rules) : undefined;
  if (!event || !place) return undefined;
  const lock = LockService.getDocumentLock();
  const isFree = !lock || lock.tryLock(AT_ONCE_MILLISECONDS);
  const seen = isFree ? undefined : readEdit(place, event);
  if (!isFree && !lock.tryLock(LOCK_MILLISECONDS)) return undefined;
  const read = readEdit(place, event);
  const edit = seen ? { ...read, rows: unchanged(place, seen, read) } : read;
  const marks = place.rule.marks(edit);
  const next = place.rule.follows?.(edit);
  if (marks.length === 0 && next === undefined) return undefined;
  writeMarks(place, read, marks);
  SpreadsheetApp.flush();
  lock?.releaseLock();
  return next;
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
