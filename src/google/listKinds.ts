import { features } from '../features';
import { candidates } from '../people/candidates';
import { readRating } from '../people/ratingScale';
import { spells } from '../people/spells/spells';
import { staff } from '../people/staff';
import { staffList } from '../people/staffList';
import { trackedCandidates } from '../people/trackedCandidates';
import { cellAddress } from '../workbook/address';
import type { UnderstoodWords } from '../workbook/command';
import { Problem } from '../workbook/problem';
import { readTable } from '../workbook/reading';
import type { Table } from '../workbook/table';
import { type Book, chosenTab } from './book';
import { today } from './decided';
import { fieldsOf } from './fieldsOf';
import type { Tab } from './tab';
import { validation } from './validation';

/** A kind of list that the user connects: what is found in it, for the plan. */
export interface ListKind {
  readonly table: Table;
  /** The tab that is meant where the user has chosen none yet. */
  proposed(book: Book): string | undefined;
  /** How many people are in the list, and the cells that can't be read. */
  people(book: Book): { readonly count: number; readonly problems: readonly Problem[] };
  words(book: Book): readonly UnderstoodWords[];
}

/** The list of candidates. */
export const TRACKER_KIND: ListKind = {
  table: candidates,
  proposed: () => undefined,
  people(book) {
    const people = trackedCandidates(book.read(candidates), new Set());
    return { count: people.candidates.length, problems: [...people.problems, ...badRatings(book)] };
  },
  words: (book) => features.flatMap(({ understands }) => understands?.(book.read(candidates)) ?? []),
};

/** The list of staff. */
export const STAFF_KIND: ListKind = {
  table: staffList,
  proposed(book) {
    const name = chosenTab(book, staffList)?.name;
    return name !== undefined && book.spreadsheet.getSheetByName(name) ? name : likelyStaffTab(book);
  },
  people(book) {
    const nobody = readTable(staff, { name: staff.name, cells: undefined }, validation());
    const found = spells(book.read(staffList), nobody, today(book));
    return { count: new Set(found.spells.map(({ person }) => person)).size + found.toCome, problems: found.problems };
  },
  words: () => [],
};

/** Fields that lists of candidates hardly have. */
const OF_STAFF: readonly string[] = ['start', 'end', 'leavingKind', 'payBasis', 'hoursAWeek', 'staffId'];
/** Fields that lists of staff hardly have. */
const OF_CANDIDATES: readonly string[] = ['applied', 'stageSince', 'rejectReason', 'yearsManaging'];

/** Of the tabs with names the one with the most that staff have and candidates have not; no list of candidates. */
function likelyStaffTab(book: Book): string | undefined {
  const having = (table: Table, tab: Tab, keys: readonly string[]) =>
    fieldsOf(table, tab).filter((key) => keys.includes(key)).length;
  const counts = book.lists(staffList).map((tab) => {
    const count = having(staffList, tab, OF_STAFF) - having(candidates, tab, OF_CANDIDATES);
    return { name: tab.name, count };
  });
  const [best] = counts.filter(({ count }) => count >= 0).sort((a, b) => b.count - a.count);
  return best?.name;
}

/** Cells that a refresh will leave out of the score. */
function badRatings(book: Book): readonly Problem[] {
  const list = book.read(candidates);
  const people = trackedCandidates(list, new Set()).candidates;
  return people.flatMap(({ row, cells }) =>
    (list.found?.ratings ?? []).flatMap(({ place, scale }) => {
      const { complaint } = readRating(cells[place] ?? '', scale);
      const at = { sheet: list.sheet, cell: cellAddress(row, place) };
      return complaint ? [new Problem(`${complaint}; it is left out of the score`, at)] : [];
    }),
  );
}
