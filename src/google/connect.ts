import { features } from '../features';
import { candidates } from '../people/candidates';
import { connectList } from '../people/connectList';
import { Problem } from '../workbook/problem';
import type { Reading } from '../workbook/reading';
import { openBook, recordOf } from './book';
import { recordOfChoices } from './columnChoices';
import { decided } from './decided';
import type { ConnectionAsked } from './planConnection';
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
export function connect({ sheet, choices, seen }: ConnectionAsked): SetUpDone {
  return underLock(() => {
    const tracker = sheet ?? undefined;
    const first = openBook({ tracker });
    requireTab(first, tracker);
    requireSeen(first.read(candidates), seen);
    const record = recordOfChoices(first.read(candidates), recordOf(first, candidates, tracker), choices);
    const book = openBook({ tracker, record });
    for (const { setUp } of features) if (setUp) decided(book, setUp);
    const decision = connectList(record);
    const changes = decided(book, decision);
    writeChanges(book, decision, changes);
    const made = setUpFrom(tracker);
    return { ...made, message: `${changes.message} ${made.message}`, removed: [] };
  });
}

/** The choices go by place: they must be for the columns that the user saw. */
function requireSeen({ sheet, headers }: Reading, seen: ConnectionAsked['seen']): void {
  if (seen === null || headers.every((header, place) => header.trim() === (seen[place] ?? ''))) return;
  throw new Problem(`the columns of “${sheet}” changed meanwhile; press Look again, check them, and use them then`);
}
