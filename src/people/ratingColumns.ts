import { cellAddress } from '../workbook/address';
import { isErrorValue, isMissing } from '../workbook/cell';
import type { Columns } from '../workbook/columns';
import { normaliseWords } from '../workbook/normaliseWords';
import { Problem } from '../workbook/problem';
import type { Reading } from '../workbook/reading';
import { isProtected } from './protectedData';
import { areRatings, SCALE_MAX } from './rating';

/** A column of the user's list that holds ratings: its header and its place from 0. */
export interface RatingColumn {
  readonly header: string;
  readonly place: number;
}

/** The columns of ratings, and which columns with numbers are none, with the reason. */
export interface RatingColumns {
  readonly columns: readonly RatingColumn[];
  readonly problems: readonly Problem[];
}

/** Numbers that count something and rate nothing. */
const COUNTS =
  /\b(#|no|nr|id|number|count|row|rank\w*|priority|round|interviews?|openings?|years?|yrs|months?|days?|hours?|distance|miles|commute|shifts?|references|zip|pay|salary|wage|gpa|date)\b|#|\bphone$/;

/** Headers of numbers that only tell rows apart. */
const NUMBERING = /^(#|no|nr|id|row|rank|number)$/;

/** Words that make a rating of it nevertheless. */
const RATES = /\b(rating|score|rated|impression|skills?)\b/;

/** Fields that some lists hold in words and others as a rating. */
const WORDS_OR_RATING = ['education', 'certifications', 'systems'];

/**
 * The columns that hold ratings: mostly numbers from 1 to 5, no other field of the list, no protected data, no count.
 *
 * @param reading The user's list.
 * @returns Columns in the order of the sheet; of two with one header the first. Columns of numbers that are left out are
 *   named, unless they are fields of the list, or counts that can’t be ratings.
 */
export function ratingColumns(reading: Reading<Columns>): RatingColumns {
  const fields = new Set(placesOfFields(reading));
  const problems: Problem[] = [];
  const columns = new Map<string, RatingColumn>();
  for (const [place, header] of reading.headers.entries()) {
    const name = normaliseWords(header);
    if (!name || fields.has(place) || NUMBERING.test(name)) continue;
    const cells = reading.rows.map((row) => row.cells[place]);
    const areRated = areRatings(cells, SCALE_MAX);
    const isCount = COUNTS.test(name) && !RATES.test(name);
    if (isCount && !areRated) continue;
    const reason = areRated ? whyNotScored(header, columns.has(name), isCount) : otherScale(header, cells);
    if (reason) problems.push(new Problem(reason, { sheet: reading.sheet, cell: cellAddress(1, place) }));
    else if (areRated) columns.set(name, { header: header.trim(), place });
  }
  return { columns: [...columns.values()], problems };
}

function placesOfFields({ columnAt, rows }: Reading<Columns>): readonly number[] {
  return Object.entries(columnAt).flatMap(([key, place]) => {
    if (place === undefined) return [];
    const isRated =
      WORDS_OR_RATING.includes(key) &&
      areRatings(
        rows.map((row) => row.cells[place]),
        SCALE_MAX,
      );
    return isRated ? [] : [place];
  });
}

function whyNotScored(header: string, isSecond: boolean, isCount: boolean): string | undefined {
  if (isProtected(header)) return `“${header.trim()}” must not enter a score and is left out`;
  if (isCount)
    return `“${header.trim()}” is taken for a count and not scored; if it rates people, add the word “rating”`;
  return isSecond ? `“${header.trim()}” stands here a second time; only the first column is scored` : undefined;
}

/** Ratings on another scale: mostly numbers, or texts such as `4/5`. */
function otherScale(header: string, cells: readonly unknown[]): string | undefined {
  const given = cells.filter((cell) => !isMissing(cell) && !isErrorValue(cell));
  const scaled = given.filter(
    (cell) => typeof cell === 'number' || /^\d+(\.\d+)? ?(\/|of|out of) ?\d+$/.test(String(cell)),
  );
  if (scaled.length === 0 || scaled.length * 2 < given.length) return undefined;
  return `“${header.trim()}” is not scored: its cells are not ratings from 1 to ${SCALE_MAX}`;
}
