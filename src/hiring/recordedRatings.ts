import type { CandidateColumns } from '../people/candidates';
import { isRating, SCALE_MAX } from '../people/rating';
import { ratingColumns } from '../people/ratingColumns';
import type { Candidate } from '../people/trackedCandidates';
import { cellAddress } from '../workbook/address';
import { isBlank, isMissing } from '../workbook/cell';
import { normaliseWords } from '../workbook/normaliseWords';
import { Problem } from '../workbook/problem';
import type { Reading } from '../workbook/reading';
import { competencyOf } from './pipeline';
import { ratingComplaint } from './ratingRows';

/** What is recorded for a competency: a rating, that it was not asked, or nothing. */
export type Recorded = number | 'Not asked' | undefined;

/** The ratings of each candidate, in the order of the competencies. */
export interface RecordedRatings {
  of(candidate: Candidate): readonly Recorded[];
  readonly problems: readonly Problem[];
}

/**
 * The ratings that stand in the user's list. A cell that is no rating is left out of the score and named, and so is a
 * column that can't be scored.
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
  const columns = ratingColumns(list);
  const nameOf = (header: string) => normaliseWords(competencyOf(header, competencies.pipelineHeaders));
  const placeOf = new Map(columns.columns.map(({ header, place }) => [nameOf(header), place]));
  const places = competencies.names.map((name) => placeOf.get(normaliseWords(name)));
  const problems: Problem[] = [...columns.problems];
  const found = new Map<string, readonly Recorded[]>();
  for (const { id, row, cells } of people) {
    const ratings = places.map((place) => recorded(place === undefined ? '' : cells[place]));
    for (const [i, { complaint }] of ratings.entries()) {
      const cell = cellAddress(row, places[i] ?? 0);
      if (complaint) problems.push(new Problem(complaint, { sheet: list.sheet, cell }));
    }
    found.set(
      id,
      ratings.map(({ rating }) => rating),
    );
  }
  return { of: ({ id }) => found.get(id) ?? [], problems };
}

function recorded(cell: unknown): { readonly rating: Recorded; readonly complaint?: string } {
  if (isRating(cell, SCALE_MAX)) return { rating: cell };
  if (isMissing(cell)) return { rating: isBlank(cell) ? undefined : 'Not asked' };
  return { rating: undefined, complaint: `${ratingComplaint(cell, SCALE_MAX)}; it is left out of the score` };
}
