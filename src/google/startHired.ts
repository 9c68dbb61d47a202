import { readDay } from '../calendar/readDay';
import { shownDay } from '../calendar/shownDay';
import { hirees, starting } from '../features';
import { Problem } from '../workbook/problem';
import { openBook } from './book';
import { today } from './decided';
import { type PlainProblem, plainProblem } from './plainProblem';
import { readingsFor } from './readingsFor';
import { underLock } from './underLock';
import { writeChanges } from './writeChanges';

type Typed = Parameters<typeof starting.handOver>[0];

/** What was started for those who are hired already. */
export interface StartedAll {
  readonly message: string;
  readonly problems: readonly PlainProblem[];
}

/**
 * Starts the onboarding of everyone in a hired stage who has none yet, all at once.
 *
 * @returns What was made; a start that nobody gave is named as a problem.
 * @throws Problem when there is no list of candidates.
 */
export function startHired(): StartedAll {
  return underLock(() => {
    const book = openBook();
    const context = { today: today(book) };
    const readings = readingsFor(book, starting.reads);
    if (starting.plan(readings, null, context).workbookFor === 'hiring') return { message: HIRING_ONLY, problems: [] };
    const people = hirees.all(readingsFor(book, hirees.reads), context).filter(({ isHired }) => isHired);
    const typed = people.map(({ start, stageSince, startPlace, ...person }): Typed => {
      const first = start ?? starting.startOf(readings, stageSince ?? context.today);
      return { ...person, start: first, manager: '', isExposed: null, owners: [] };
    });
    const standing = starting.standing(readings, typed, context);
    const seen = new Map<string, string>();
    const problems = people.flatMap((person, i) => {
      const { staffId = '', ...stands } = standing[i] ?? {};
      const first = staffId === '' ? undefined : seen.get(staffId);
      if (first === undefined) seen.set(staffId, person.startPlace.cell);
      return problemsOf(person, typed[i]?.start ?? '', { ...stands, first });
    });
    const hires = typed.flatMap((each, i) => {
      const { obstacle, isThere, start, staffId = '' } = standing[i] ?? {};
      const isFirst = seen.get(staffId) === people[i]?.startPlace.cell;
      return obstacle === null && !isThere && isFirst ? [{ ...each, start: start ?? each.start }] : [];
    });
    if (hires.length === 0)
      return { message: nobodyWords(people.length, standing), problems: problems.map(plainProblem) };
    const changes = starting.changes(readings, { hires, workbookFor: null }, context);
    writeChanges(book, starting, changes);
    return { message: changes.message, problems: [...problems, ...changes.problems].map(plainProblem) };
  });
}

const HIRING_ONLY = 'This workbook is for hiring only, as Settings says: no checklist is made here.';

function nobodyWords(people: number, standing: ReturnType<typeof starting.standing>): string {
  if (people === 0) return 'Nobody is in a hired stage.';
  return standing.every(({ isThere }) => isThere)
    ? 'Everyone in a hired stage has a checklist already.'
    : 'No checklist could be started.';
}

type Hiree = ReturnType<typeof hirees.all>[number];

/** How someone stands, and the cell of whoever of the list is the same person. */
interface Stands {
  readonly obstacle?: string | null;
  readonly isThere?: boolean;
  readonly first: string | undefined;
}

/** What is missing, and what was taken for granted; of whoever has started nothing. */
function problemsOf(
  { name, start, stageSince, startPlace }: Hiree,
  day: string,
  { obstacle = null, isThere = false, first }: Stands,
): readonly Problem[] {
  if (obstacle !== null) return [new Problem(`no checklist for ${name}: ${obstacle}`, startPlace)];
  if (first !== undefined) {
    const message = `${name} is hired twice, here and in the row of ${first}; one checklist is made, by that row`;
    return [new Problem(message, startPlace)];
  }
  if (isThere || start !== undefined) return [];
  const since = stageSince === undefined ? 'today, for Stage since is not known either' : 'Stage since';
  const taken = readDay(day);
  const message = `${name} is hired and has no start date; ${taken && shownDay(taken)} is taken, the first business day 14 days after ${since}. Change Start in Staff, then refresh the checklist`;
  return [new Problem(message, startPlace)];
}
