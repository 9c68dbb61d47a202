import { isErrorValue, isMissing } from '../workbook/cell';

/** The scale of all ratings: 1 is the lowest, 5 the highest. */
export const SCALE_MAX = 5;

/**
 * Whether a cell is a rating: a number from 1 to the top of the scale, halves and other fractions included.
 *
 * @param cell The cell.
 * @param scaleMax The highest rating.
 * @example isRating(3.5, 5) // true
 * @example isRating('4', 5) // false
 */
export function isRating(cell: unknown, scaleMax: number): cell is number {
  return typeof cell === 'number' && cell >= 1 && cell <= scaleMax;
}

/**
 * Whether cells are mostly ratings: at least half of those that say anything, and at least one. Blanks, `N/A` and
 * spreadsheet errors say nothing.
 *
 * @param cells One column's cells, header left out.
 * @param scaleMax The highest rating.
 * @example areRatings([4, 5, 'N/A', 'four', 3], 5) // true
 * @example areRatings([62000, 70000, 4], 5) // false
 */
export function areRatings(cells: readonly unknown[], scaleMax: number): boolean {
  const given = cells.filter((cell) => !isMissing(cell) && !isErrorValue(cell));
  const ratings = given.filter((cell) => isRating(cell, scaleMax));
  return ratings.length > 0 && ratings.length * 2 >= given.length;
}
