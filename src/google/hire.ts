import { starting } from '../features';
import type { Changes } from '../workbook/command';
import { Problem } from '../workbook/problem';
import { type Book, openBook } from './book';
import { today } from './decided';
import { moveIn } from './moveStage';
import { type PlainProblem, plainProblem } from './plainProblem';
import { readingsFor } from './readingsFor';
import { underLock } from './underLock';
import { requireWritable, writeWritable } from './writeChanges';

type Typed = Parameters<typeof starting.handOver>[0];
type WorkbookFor = ReturnType<typeof starting.plan>['workbookFor'];

/** A hire as it was confirmed. */
export interface HireWanted {
  /** `null`: the candidate is hired already, or does not come from the list. */
  readonly move: {
    readonly candidateId: string;
    readonly to: string;
    readonly from: string | null;
    readonly reason: string;
    readonly who: string;
  } | null;
  readonly person: Typed;
  /** What this workbook is for; `null`: as Settings says. */
  readonly workbookFor: WorkbookFor | null;
  /** Whether the user was told that the person is in Staff already. */
  readonly isAgain: boolean;
}

/** What a hire made. */
export interface Hired {
  readonly message: string;
  /** Where it stands now. */
  readonly places: readonly { readonly sheet: string; readonly cell: string }[];
  /** The block for the staff workbook; `null` where this is the workbook. */
  readonly handOver: string | null;
  readonly problems: readonly PlainProblem[];
}

/**
 * *Hire and start onboarding…*: the candidate's stage and a row of Decisions, a row of Staff, the checklist. Everything is
 * decided, and every tab found to be writable, before the first cell is written; what Google Sheets breaks off in between
 * is completed when it is done again.
 *
 * @param wanted The hire.
 * @returns What was made, and where.
 * @throws Problem when something is missing, or the person is there already and nobody was asked.
 */
export function hire(wanted: HireWanted): Hired {
  return underLock(() => {
    const book = openBook();
    const plan = starting.plan(readingsFor(book, starting.reads), wanted.person, { today: today(book) });
    const isHandedOver = (wanted.workbookFor ?? plan.workbookFor) === 'hiring';
    const block = isHandedOver ? starting.handOver(wanted.person) : null;
    const changes = isHandedOver ? remembered(book, wanted) : readyToStart(book, wanted, plan);
    requireWritable(book, starting, changes);
    const moved = wanted.move ? moveIn(book, wanted.move) : undefined;
    const isNewTab = changes.tables.some(({ table }) => book.tab(table) === undefined);
    const active = isNewTab ? book.spreadsheet.getActiveRange() : null;
    writeWritable(book, starting, changes);
    // A new tab becomes the active one: the user stays where they are.
    active?.activate();
    const made = block ? handedWords(wanted) : madeWords(wanted, plan);
    return {
      message: [moved?.message, made].filter(Boolean).join(' '),
      places: [...(moved?.places ?? []), ...(block ? [] : placesIn(book, changes))],
      handOver: block,
      problems: changes.problems.map(plainProblem),
    };
  });
}

/** The tabs that were made or changed, as they are called now; the checklist first. */
function placesIn(book: Book, { tables }: Changes): Hired['places'] {
  const names = PLACES.flatMap((name) => tables.find(({ table }) => table.name === name)?.table ?? []);
  return names.map((table) => ({ sheet: book.tab(table)?.name ?? table.name, cell: '' }));
}

const PLACES = ['Onboarding', 'Staff', 'Onboarding progress'];

/** What is to be written, decided before the candidate is moved. */
function readyToStart(
  book: Book,
  { person, workbookFor, isAgain }: HireWanted,
  plan: ReturnType<typeof starting.plan>,
): Changes {
  if (plan.obstacle !== null) throw new Problem(`${plan.obstacle}; nothing was written`);
  if (plan.already !== null && !isAgain) throw new Problem(`${plan.already}. Look again, then confirm`);
  return starting.changes(readingsFor(book, starting.reads), { hires: [person], workbookFor }, { today: today(book) });
}

/** In a workbook for hiring only nothing is made but the memory of that. */
function remembered(book: Book, { workbookFor }: HireWanted): Changes {
  const tables = workbookFor === null ? [] : starting.purpose(readingsFor(book, starting.reads), workbookFor);
  return { tables, columns: [], problems: [], message: '' };
}

function madeWords({ person }: HireWanted, { already, making }: ReturnType<typeof starting.plan>): string {
  const { tasks = 0, moved = 0 } = making ?? {};
  const none = already === null ? 'no task template applies' : 'no task was missing';
  const parts = [
    already === null
      ? `${person.name.trim()} stands in “Staff”`
      : `The row of ${person.name.trim()} in “Staff” is there`,
    tasks === 0 ? none : `${tasks} ${tasks === 1 ? 'task' : 'tasks'} in “Onboarding”`,
    moved === 0 ? '' : `${moved} due ${moved === 1 ? 'date' : 'dates'} moved`,
  ];
  return `${parts.filter(Boolean).join('; ')}.`;
}

function handedWords({ person }: HireWanted): string {
  return `Copy the block below and paste it in Hire and start onboarding… of the staff workbook: there ${person.name.trim()} gets a row in Staff and a checklist.`;
}
