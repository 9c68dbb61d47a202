import { features, refreshDashboard, sharedTables } from '../features';
import { candidates } from '../people/candidates';
import { connectList } from '../people/connectList';
import { SAMPLE_STAFF_TAB } from '../people/sampleList';
import { staff } from '../people/staff';
import { staffList } from '../people/staffList';
import type { Decision } from '../workbook/command';
import { Problem } from '../workbook/problem';
import type { Reading } from '../workbook/reading';
import type { Table } from '../workbook/table';
import { chosenTab, openBook, recordOf } from './book';
import { recordOfChoices } from './columnChoices';
import { decided } from './decided';
import { STAFF_KIND } from './listKinds';
import { plainProblem } from './plainProblem';
import type { ConnectionAsked } from './planConnection';
import { addSampleStaff, type Sample } from './sampleTab';
import { requireTab, type SetUpDone, setUpFrom } from './setUp';
import { underLock } from './underLock';
import { writeChanges } from './writeChanges';

/**
 * *Connect a tracker…*: remembers which column is which, then sets up from the list.
 *
 * @param asked The tab, and what was chosen in place of what was proposed.
 * @returns What was made and mended.
 * @throws Problem when the list has no names, or a tab that only the user can mend.
 */
export function connect(asked: ConnectionAsked): SetUpDone {
  return underLock(() => {
    const tracker = asked.sheet ?? undefined;
    const message = remember(candidates, tracker, asked);
    const made = setUpFrom(tracker);
    return { ...made, message: `${message} ${made.message}`, removed: [] };
  });
}

/**
 * *Connect a staff list…*: remembers which column is which, then makes the dashboard.
 *
 * @param asked The tab, and what was chosen in place of what was proposed.
 * @returns What was made.
 * @throws Problem when the list has no names.
 */
export function connectStaff(asked: ConnectionAsked): SetUpDone {
  return underLock(() => {
    const tab = asked.sheet ?? STAFF_KIND.proposed(openBook({ list: staffList }));
    const isOwn = tab !== undefined && openBook().tab(staff)?.name === tab;
    const message = isOwn ? `“${tab}” is your Staff tab and is read as it is.` : remember(staffList, tab, asked);
    const book = openBook();
    const changes = decided(book, refreshDashboard.decision);
    writeChanges(book, refreshDashboard.decision, changes);
    const remarks = book.read(staffList).found?.remarks ?? [];
    const problems = [...remarks, ...changes.problems].map(plainProblem);
    const tabs = changes.tables
      .filter(({ table }) => table.isGenerated && !sharedTables.includes(table))
      .map(({ table }) => ({
        sheet: book.tab(table)?.name ?? table.name,
        state: 'new' as const,
        what: table.about,
        isLater: false,
      }));
    for (const { sheet } of tabs) book.spreadsheet.getSheetByName(sheet)?.activate();
    return { message: `${message} ${changes.message}`, tabs, problems, removed: [] };
  });
}

/**
 * The same with the staff of the fictional practice, which come in on a tab of their own.
 *
 * @param sample The fictional practice.
 * @returns What was made.
 * @throws Problem when there is such a tab with something else in it, or when a list of the user's own is connected.
 */
export function connectSampleStaff(sample: Sample): SetUpDone {
  const sheet = underLock(() => {
    const book = openBook();
    const chosen = chosenTab(book, staffList)?.name;
    if (chosen !== undefined && chosen !== SAMPLE_STAFF_TAB && book.spreadsheet.getSheetByName(chosen)) {
      throw new Problem('a staff list of your own is connected already', { sheet: chosen, cell: '' });
    }
    return addSampleStaff(book, sample);
  });
  return connectStaff({ sheet, seen: null, choices: { fields: [], ratings: [] } });
}

/** Writes into Settings how the list is read, once everything that follows was found possible; says that it is connected. */
function remember(table: Table, tab: string | undefined, { choices, seen }: ConnectionAsked): string {
  const first = openBook({ list: table, tab });
  requireTab(first, tab, table);
  requireSeen(first.read(table), seen);
  const record = recordOfChoices(table, first.read(table), recordOf(first, table, tab), choices);
  const isAsFound = choices.fields.length + choices.ratings.length === 0;
  const book = isAsFound ? first : openBook({ list: table, tab, record });
  const decision = connectList(table, record);
  const changes = decided(book, decision);
  for (const next of followed(table)) decided(book, next);
  writeChanges(book, decision, changes);
  return changes.message;
}

/** What is made once the list is known. */
function followed(table: Table): readonly Decision[] {
  return table === staffList ? [refreshDashboard.decision] : features.flatMap(({ setUp }) => setUp ?? []);
}

/** The choices go by place: they must be for the columns that the user saw. */
function requireSeen({ sheet, headers }: Reading, seen: ConnectionAsked['seen']): void {
  if (seen === null || headers.every((header, place) => header.trim() === (seen[place] ?? ''))) return;
  throw new Problem(`the columns of “${sheet}” changed meanwhile; press Look again, check them, and use them then`);
}
