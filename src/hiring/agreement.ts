import { cohensKappa } from '../statistics/cohensKappa';
import { icc } from '../statistics/icc';
import { krippendorffAlpha } from '../statistics/krippendorffAlpha';
import { Problem } from '../workbook/problem';

/** How agreement is measured: intraclass correlation, Krippendorff's alpha or Cohen's kappa. */
export const MEASURES = [
  ...(['icc1', 'icc2', 'icc3', 'icc1k', 'icc2k', 'icc3k'] as const),
  ...(['alpha-nominal', 'alpha-ordinal', 'alpha-interval', 'alpha-ratio', 'kappa'] as const),
];
export type Measure = (typeof MEASURES)[number];

/** Why there is no agreement to speak of. */
export type NoAgreement =
  | 'no ratings'
  | 'fewer than 2 raters'
  | 'fewer than 2 candidates with 2 ratings'
  | 'fewer than 2 candidates rated by everyone'
  | 'no spread'
  | 'the candidates do not differ more than the raters do';

type Ratings = readonly (readonly number[])[];

/**
 * How far raters agree on the same candidates. A rater who rated nobody is none. ICC and kappa take the candidates whom
 * everyone rated; alpha takes all with two ratings.
 *
 * @param rows One per candidate with the rating of each rater, `NaN` where there is none.
 * @param measure How to measure it.
 * @returns At most 1, or why there is no such number.
 * @throws Problem when kappa is asked of more than two raters.
 * @source Shrout & Fleiss (1979); Krippendorff (2011); Cohen (1960)
 * @example agreement([[1, 1], [3, 3], [5, Number.NaN]], 'alpha-interval') // 1
 * @example agreement([[3, 3], [3, 3]], 'icc2k') // 'no spread'
 * @example agreement([[3], [4]], 'icc2k') // 'fewer than 2 raters'
 */
export function agreement(rows: Ratings, measure: Measure): number | NoAgreement {
  const rated = withoutIdle(rows);
  const raters = rated[0]?.length ?? 0;
  if (raters === 0) return 'no ratings';
  if (raters === 1) return 'fewer than 2 raters';
  if (measure === 'kappa' && raters > 2) {
    throw new Problem(`kappa needs two raters: got ${raters}; alpha-nominal takes any number of raters`);
  }
  const least = isAlpha(measure) ? 2 : raters;
  const candidates = rated.filter((row) => row.filter(isRating).length >= least);
  if (candidates.length < 2)
    return `fewer than 2 candidates ${isAlpha(measure) ? 'with 2 ratings' : 'rated by everyone'}`;
  if (new Set(candidates.flat().filter(isRating)).size === 1) return 'no spread';
  return measured(candidates, measure) ?? 'the candidates do not differ more than the raters do';
}

function measured(rows: Ratings, measure: Measure): number | undefined {
  switch (measure) {
    case 'alpha-nominal':
      return krippendorffAlpha(rows, 'nominal');
    case 'alpha-ordinal':
      return krippendorffAlpha(rows, 'ordinal');
    case 'alpha-interval':
      return krippendorffAlpha(rows, 'interval');
    case 'alpha-ratio':
      return krippendorffAlpha(rows, 'ratio');
    case 'kappa':
      return cohensKappa(columnOf(rows, 0), columnOf(rows, 1));
    default:
      return icc(rows, measure);
  }
}

function isAlpha(measure: Measure): boolean {
  return measure.startsWith('alpha');
}

function isRating(rating: number): boolean {
  return !Number.isNaN(rating);
}

function columnOf(rows: Ratings, place: number): readonly number[] {
  return rows.map((row) => row[place] ?? Number.NaN);
}

/** Columns without any rating stand for nobody. */
function withoutIdle(rows: Ratings): Ratings {
  const isBusy = (rows[0] ?? []).map((_, place) => rows.some((row) => isRating(row[place] ?? Number.NaN)));
  return isBusy.every(Boolean) ? rows : rows.map((row) => row.filter((_, place) => isBusy[place]));
}
