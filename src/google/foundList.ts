import { candidates } from '../people/candidates';
import { requireNames } from '../people/requireNames';
import { trackedCandidates } from '../people/trackedCandidates';
import { isBlank } from '../workbook/cell';
import type { Book } from './book';
import { orProblem } from './orProblem';
import { isSampleAlone, NO_SAMPLE, type Sample } from './sampleTab';

/** The list that the add-on works with. */
export interface FoundList {
  readonly sheet: string;
  readonly candidates: number;
  /** Whether it is the fictional practice and nobody else. */
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
 * @param sample The fictional practice; left out where nobody asks whether the list is it.
 * @throws Problem when there is no list with a column of names.
 */
export function foundList(book: Book, sample: Sample = NO_SAMPLE): FoundList {
  const list = book.read(candidates);
  requireNames(list);
  const people = trackedCandidates(list, new Set()).candidates.length;
  return { sheet: list.sheet, candidates: people, isSample: isSampleAlone(list, sample) };
}
