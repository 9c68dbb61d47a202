import type { Columns } from '../workbook/columns';
import { normaliseHeader } from '../workbook/header';
import type { Reading } from '../workbook/reading';
import { isProtected } from './protectedData';
import { areRatings, SCALE_MAX } from './rating';

/** A column of the user's list that holds ratings: its header and its place from 0. */
export interface RatingColumn {
  readonly header: string;
  readonly place: number;
}

const COUNTERS = /^(#|no|nr|id|number|row|rank|ranking|priority|round|interview round|interviews?|openings?)$/;

/**
 * The columns that hold ratings: not a field of the list, not protected data, not a count, and mostly ratings.
 *
 * @param reading The user's list.
 * @returns In the order of the sheet; of two columns with one header the first.
 */
export function ratingColumns(reading: Reading<Columns>): readonly RatingColumn[] {
  const matched = new Set(Object.values(reading.columnAt));
  const names = new Set<string>();
  return reading.headers.flatMap((header, place) => {
    const name = normaliseHeader(header);
    if (!name || matched.has(place) || names.has(name) || COUNTERS.test(name) || isProtected(header)) return [];
    const isRated = areRatings(
      reading.rows.map((row) => row.cells[place]),
      SCALE_MAX,
    );
    if (isRated) names.add(name);
    return isRated ? [{ header: header.trim(), place }] : [];
  });
}
