import { candidates } from '../people/candidates';
import { requireNames } from '../people/requireNames';
import { SAMPLE_TAB } from '../people/sampleList';
import { trackedCandidates } from '../people/trackedCandidates';
import { isBlank } from '../workbook/cell';
import type { Book } from './book';
import { orProblem } from './orProblem';

/** The list that the add-on works with. */
export interface FoundList {
  readonly sheet: string;
  readonly candidates: number;
  /** Whether it is the fictional practice. */
  readonly isSample: boolean;
}

/**
 * Whether no tab has anything that could be meant as a list: then nothing has to be mended, only begun.
 *
 * @param book The open spreadsheet.
 */
export function isBlankBook(book: Book): boolean {
  return orProblem(() => book.read(candidates).headers.every(isBlank)) === true;
}

/**
 * The list that the add-on works with, and how many people are on it.
 *
 * @param book The open spreadsheet.
 * @throws Problem when there is no list with a column of names.
 */
export function foundList(book: Book): FoundList {
  const list = book.read(candidates);
  requireNames(list);
  const people = trackedCandidates(list, new Set()).candidates.length;
  return { sheet: list.sheet, candidates: people, isSample: list.sheet === SAMPLE_TAB };
}
