import type { CandidateColumns } from '../people/candidates';
import { isRating, SCALE_MAX } from '../people/rating';
import { ratingColumns } from '../people/ratingColumns';
import type { Candidate } from '../people/trackedCandidates';
import { cellAddress } from '../workbook/address';
import { isBlank, isMissing } from '../workbook/cell';
import { normaliseHeader } from '../workbook/header';
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
 * The ratings that stand in the user's list. A cell that is no rating is left out of the score and named.
 *
 * @param list The user's list.
 * @param people Its candidates.
 * @param names The competencies.
 * @returns Ratings by candidate, and problems with their cells.
 */
export function recordedRatings(
  list: Reading<CandidateColumns>,
  people: readonly Candidate[],
  names: readonly string[],
): RecordedRatings {
  const placeOf = new Map(
    ratingColumns(list).map(({ header, place }) => [normaliseHeader(competencyOf(header)), place]),
  );
  const places = names.map((name) => placeOf.get(normaliseHeader(name)));
  const problems: Problem[] = [];
  const found = new Map<string, readonly Recorded[]>();
  for (const { id, row, cells } of people) {
    const read = (place: number | undefined) => {
      const cell = place === undefined ? '' : cells[place];
      if (isRating(cell, SCALE_MAX)) return cell;
      if (isMissing(cell)) return isBlank(cell) ? undefined : 'Not asked';
      const complaint = `${ratingComplaint(cell, SCALE_MAX)}; it is left out of the score`;
      problems.push(new Problem(complaint, { sheet: list.sheet, cell: cellAddress(row, place ?? 0) }));
      return undefined;
    };
    found.set(id, places.map(read));
  }
  return { of: ({ id }) => found.get(id) ?? [], problems };
}
