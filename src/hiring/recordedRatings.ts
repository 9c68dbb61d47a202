import type { CandidateColumns } from '../people/candidates';
import { readRating } from '../people/ratingScale';
import type { Candidate } from '../people/trackedCandidates';
import { cellAddress } from '../workbook/address';
import { type Cell, isBlank } from '../workbook/cell';
import type { RatedColumn } from '../workbook/foundColumns';
import { normaliseWords } from '../workbook/normaliseWords';
import { Problem } from '../workbook/problem';
import type { Reading } from '../workbook/reading';
import { competencyFor } from './pipeline';

/** What is recorded for a competency: a rating, that it was not asked, or nothing. */
export type Recorded = number | 'Not asked' | undefined;

/** The ratings of each candidate, in the order of the competencies. */
export interface RecordedRatings {
  of(candidate: Candidate): readonly Recorded[];
  readonly problems: readonly Problem[];
}

/**
 * The ratings that stand in the user's list. A cell that is no rating is left out of the score and named.
 *
 * @param list The user's list.
 * @param people Its candidates.
 * @param competencies Their names, and the headers that Pipeline has.
 * @returns Ratings by candidate, and problems with their cells.
 */
export function recordedRatings(
  list: Reading<CandidateColumns>,
  people: readonly Candidate[],
  competencies: { readonly names: readonly string[]; readonly pipelineHeaders: readonly string[] },
): RecordedRatings {
  const nameOf = (column: RatedColumn) => normaliseWords(competencyFor(column, competencies.pipelineHeaders));
  const rated = new Map((list.found?.ratings ?? []).map((column) => [nameOf(column), column]));
  const columns = competencies.names.map((name) => rated.get(normaliseWords(name)));
  const problems: Problem[] = [];
  const found = new Map<string, readonly Recorded[]>();
  for (const { id, row, cells } of people) {
    const ratings = columns.map((column) => recorded(column ? cells[column.place] : '', column));
    for (const [i, { complaint }] of ratings.entries()) {
      const cell = cellAddress(row, columns[i]?.place ?? 0);
      if (complaint) problems.push(new Problem(complaint, { sheet: list.sheet, cell }));
    }
    found.set(
      id,
      ratings.map(({ rating }) => rating),
    );
  }
  return { of: ({ id }) => found.get(id) ?? [], problems };
}

function recorded(
  cell: Cell | undefined,
  column: RatedColumn | undefined,
): { readonly rating: Recorded; readonly complaint?: string } {
  if (!column || cell === undefined || isBlank(cell)) return { rating: undefined };
  const { rating, complaint } = readRating(cell, column.scale);
  if (complaint) return { rating: undefined, complaint: `${complaint}; it is left out of the score` };
  return { rating: rating ?? 'Not asked' };
}
