import { candidates } from '../people/candidates';
import { TO_DO } from '../people/startHere';
import type { Changes, Step } from '../workbook/command';
import { Problem } from '../workbook/problem';
import { type Book, openBook } from './book';
import { decided } from './decided';
import { featuresInUse, refreshesOf } from './featuresInUse';
import { type FoundList, foundList, isBlankBook } from './foundList';
import { orProblem } from './orProblem';
import { type PlainProblem, plainProblem } from './plainProblem';
import { NO_SAMPLE, type Sample } from './sampleTab';
import { ownTables } from './tabFinder';

/** How the spreadsheet stands at this moment. */
export interface StartHereNow {
  /**
   * `noList`: no list of candidates was found. `notSetUp`: a list, and nothing of the add-on's. `stopped`: something has
   * to be mended first, and `problems` says what. `notRefreshed`: set up, never refreshed.
   */
  readonly stage: 'noList' | 'notSetUp' | 'stopped' | 'notRefreshed' | 'ready';
  readonly list: FoundList | null;
  /** What to do today. */
  readonly toDo: readonly Step[];
  /** How each part stands. */
  readonly parts: readonly Step[];
  readonly problems: readonly PlainProblem[];
  /** What changed since the last refresh, in sentences; blank: nothing. */
  readonly news: string;
}

/**
 * How the spreadsheet stands at this moment: what a refresh would say, without writing anything.
 *
 * @param sample The fictional practice; left out where nobody asks whether the list is it.
 * @returns What was found, what comes next, and every problem.
 */
export function startHereNow(sample: Sample = NO_SAMPLE): StartHereNow {
  const book = openBook();
  const isSetUp = ownTables().some((table) => book.tab(table) !== undefined);
  const used = featuresInUse(book.spreadsheet);
  const isWithList = used.some(({ tables }) => tables.includes(candidates));
  const list = isWithList ? orProblem(() => foundList(book, sample)) : null;
  const made = isSetUp ? refreshesOf(used).map(({ decision }) => orProblem(() => decided(book, decision))) : [];
  const changes = made.flatMap((each) => (each instanceof Problem ? [] : [each]));
  if (list instanceof Problem) return withLines(withoutList(isSetUp, isBlankBook(book) ? [] : [list]), changes);
  if (!isSetUp) return nothingYet('notSetUp', list, []);
  const problems = made.filter((each) => each instanceof Problem);
  return problems.length > 0 ? withLines(nothingYet('stopped', list, problems), changes) : told(book, list, changes);
}

/** What the parts say that go on. */
function withLines(now: StartHereNow, changes: readonly Changes[]): StartHereNow {
  const steps = changes.flatMap((each) => each.steps ?? []);
  return {
    ...now,
    toDo: steps.filter(({ step }) => step === TO_DO),
    parts: steps.filter(({ step }) => step !== TO_DO),
    problems: [...now.problems, ...changes.flatMap((each) => each.problems.map(plainProblem))],
  };
}

/** A list that is gone stops everything; where there is nothing that could be one, it is yet to come. */
function withoutList(isSetUp: boolean, problems: readonly Problem[]): StartHereNow {
  return nothingYet(isSetUp && problems.length > 0 ? 'stopped' : 'noList', null, problems);
}

function nothingYet(stage: StartHereNow['stage'], list: FoundList | null, problems: readonly Problem[]): StartHereNow {
  return { stage, list, toDo: [], parts: [], problems: problems.map(plainProblem), news: '' };
}

function told(book: Book, list: FoundList | null, changes: readonly Changes[]): StartHereNow {
  const tables = changes.flatMap((each) => each.tables);
  const isMissing = tables.some(({ table, how }) => how !== 'append' && !book.tab(table));
  const now = withLines(nothingYet(isMissing ? 'notRefreshed' : 'ready', list, []), changes);
  return { ...now, news: changes.flatMap((each) => each.news ?? []).join(' ') };
}
