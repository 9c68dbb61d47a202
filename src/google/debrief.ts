import { debriefs } from '../features';
import { Problem } from '../workbook/problem';
import { openBook } from './book';
import { today } from './decided';
import { draftsOf } from './drafts';
import { rater } from './rater';
import { readingsFor } from './readingsFor';
import { selectedRow } from './selectedRow';
import { underLock } from './underLock';
import { readVault, writeVault } from './vault';
import { writeTable } from './writeTable';
import { writing } from './writing';

type Asked = Parameters<typeof debriefs.plan>[1];
type Opened = ReturnType<typeof debriefs.opening>;

/** What *Debrief…* offers. */
export type DebriefPlan = ReturnType<typeof debriefs.plan>;

/**
 * What *Debrief…* shows as things stand; nothing is opened or written.
 *
 * @param asked The candidate or role that was chosen, if any.
 */
export function debriefPlan({ which }: Pick<Asked, 'which'>): DebriefPlan {
  const book = openBook();
  const at = selectedRow(book);
  const { id: raterId } = rater();
  const vault = readVault();
  const drafted = draftsOf(vault, raterId).map(({ candidateId }) => candidateId);
  const { texts, unreadable } = vault;
  const asked = { which, at, raterId, drafted, texts, unreadable: unreadable.length };
  return debriefs.plan(readingsFor(book, debriefs.reads), asked, { today: today(book) });
}

/**
 * Opens the seal: scorecards go into the tab Scorecards, and only when they stand there out of the store.
 *
 * @param asked The candidate or role.
 * @returns What was opened, in a sentence.
 * @throws Problem when nothing is sealed, when the role is still open, or when Google Sheets fails: nothing is lost, and
 * opening again writes nothing twice.
 */
export function openSeal({ which }: { readonly which: NonNullable<Asked['which']> }): { readonly message: string } {
  return underLock(() => {
    const book = openBook();
    const vault = readVault();
    const asked = { which, texts: vault.texts };
    const opened = debriefs.opening(readingsFor(book, debriefs.reads), asked, { today: today(book) });
    const active = book.tab(opened.change.table) ? null : book.spreadsheet.getActiveRange();
    writing(`“${opened.change.table.name}”`, () => writeTable(book, opened.change));
    active?.activate();
    SpreadsheetApp.flush();
    requireWritten(opened);
    writeVault(vault, new Map(), opened.ids);
    return { message: opened.message };
  });
}

/** What is taken out of the store must stand in the tab. */
function requireWritten({ change: { table, rows } }: Opened): void {
  const { scorecardId, competency } = table.columns;
  const keyOf = (id: unknown, name: unknown) => `${id}\n${String(name).trim().toLowerCase()}`;
  const there = new Set(
    openBook()
      .read(table)
      .rows.map((row) => keyOf(row.scorecardId, row.competency)),
  );
  const isThere = (row: (typeof rows)[number]) =>
    there.has(keyOf(row[scorecardId?.header ?? ''], row[competency?.header ?? '']));
  if (rows.every(isThere)) return;
  throw new Problem('not all rows came into “Scorecards”; nothing was lost, open the debrief again');
}
