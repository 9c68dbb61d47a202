import { myTasks, starting } from '../features';
import { Problem } from '../workbook/problem';
import { type Book, openBook } from './book';
import { today } from './decided';
import { orProblem } from './orProblem';
import { readingsFor } from './readingsFor';
import { tickTaskIn } from './tickTaskIn';
import { underLock } from './underLock';
import { writeChanges } from './writeChanges';

/** The tasks of an owner. */
export type OwnTasks = ReturnType<typeof myTasks.shown>;

/**
 * *My tasks…*: the open tasks of one owner; nothing is written.
 *
 * @param asked The owner; `null`: nobody was chosen yet.
 * @throws Problem when a tab can’t be read.
 */
export function ownTasks({ owner }: { readonly owner: string | null }): OwnTasks {
  return shownIn(openBook(), owner);
}

function shownIn(book: Book, owner: string | null): OwnTasks {
  return myTasks.shown(readingsFor(book, myTasks.reads), owner, { today: today(book) });
}

/** A tick, or a tick that is taken away. */
export interface TickWanted {
  readonly taskId: string;
  readonly isDone: boolean;
  /** Whose tasks are shown. */
  readonly owner: string | null;
}

/** What a tick wrote, and the tasks that are left. */
export interface Ticked extends OwnTasks {
  readonly message: string;
}

/**
 * Ticks a task, as a tick in the sheet does. A task that repeats comes again at once.
 *
 * @param wanted The task.
 * @returns What was written, and the tasks as they stand then.
 * @throws Problem when the task is gone or its row moved.
 */
export function tickTask({ taskId, isDone, owner }: TickWanted): Ticked {
  return underLock(() => {
    const book = openBook();
    const box = myTasks.box(readingsFor(book, myTasks.reads), taskId);
    const comesAgain = tickTaskIn(book, box, isDone);
    const next = comesAgain ? orProblem(rollOn) : undefined;
    const words = isDone ? `Done: ${box.task}.` : `Open again: ${box.task}.`;
    const after = next instanceof Problem ? `${LATER} (${next.message}).` : comesAgain && isDone ? NEXT_TIME : '';
    return { ...shownIn(openBook(), owner), message: [words, after].filter(Boolean).join(' ') };
  });
}

const NEXT_TIME = 'Its next time is in “Onboarding”.';
const LATER = 'Its next time comes with the next refresh';

function rollOn(): void {
  const book = openBook();
  const none = { hires: [], workbookFor: null };
  writeChanges(book, starting, starting.changes(readingsFor(book, starting.reads), none, { today: today(book) }));
}
