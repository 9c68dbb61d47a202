import { features } from '../features';
import { candidates } from '../people/candidates';
import { SETTINGS, settings } from '../people/settings';
import { readWhoElse, type WhoElse } from '../people/whoElseOpens';
import { Problem } from '../workbook/problem';
import { type Book, openBook } from './book';
import { decided } from './decided';
import { type FoundList, foundList, isBlankBook } from './foundList';
import { allLostLooks } from './lostLooks';
import { orProblem } from './orProblem';
import { type PlainProblem, plainProblem } from './plainProblem';
import { type PlannedTab, plannedTabs } from './plannedTabs';
import { removalOf, type Sample, saying, staffRemovalOf } from './sampleTab';

/** What *Set up or repair…* would do. */
export interface SetUpPlan {
  readonly list: FoundList | null;
  /** The tabs that could be the user's list. */
  readonly lists: readonly string[];
  readonly tabs: readonly PlannedTab[];
  /** Why it can't go on as things are. */
  readonly problem: PlainProblem | null;
  readonly whoElse: { readonly who: WhoElse | null; readonly names: string };
  /** `possible`: there is no list of the user's own. `removal` says what taking the sample away removes. */
  readonly sample: { readonly state: 'none' | 'possible' | 'in'; readonly removal: readonly string[] };
}

/**
 * What *Set up or repair…* would do as the spreadsheet stands; nothing is written.
 *
 * @param tracker The tab that the user chose as the list, or `null`.
 * @param sample The fictional practice.
 * @returns The plan.
 */
export function planSetUp(tracker: string | null, sample: Sample): SetUpPlan {
  const book = openBook({ tab: tracker ?? undefined, isRepair: true });
  const lists = book.lists(candidates).map(({ name }) => name);
  const list = orProblem(() => foundList(book, sample));
  const changes =
    list instanceof Problem
      ? list
      : orProblem(() => features.flatMap(({ setUp }) => (setUp ? decided(book, setUp) : [])));
  const found = list instanceof Problem ? undefined : list;
  const removals = [removalOf(book, sample), staffRemovalOf(book, sample)].flatMap((each) => each ?? []);
  return {
    list: found ?? null,
    lists,
    tabs: plannedTabs(book, found, changes instanceof Problem ? [] : changes, allLostLooks(book)),
    problem: changes instanceof Problem && (found || !isBlankBook(book)) ? plainProblem(changes) : null,
    whoElse: whoElseOf(book),
    sample: {
      state: removals.length > 0 ? 'in' : lists.length > 0 ? 'none' : 'possible',
      removal: removals.flatMap(saying),
    },
  };
}

function whoElseOf(book: Book): SetUpPlan['whoElse'] {
  const row = book.read(settings).rows.find(({ setting }) => setting === SETTINGS.whoElseOpens.setting);
  const { who, names } = readWhoElse(row?.value);
  return { who: who ?? null, names };
}
