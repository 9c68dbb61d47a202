import { SCALE_MAX } from '../people/rating';
import { columnLetters, sheetInFormula } from '../workbook/address';
import { type RatedColumn, SCALES } from '../workbook/foundColumns';

/** Where things stand that the formulas need. */
export interface ScoreColumnPlaces {
  /** The list's row of headers. */
  readonly headerRow: number;
  /** Columns of the list, from 0. */
  readonly ratings: readonly RatedColumn[];
  readonly candidateId: number;
  readonly score: number;
  /** The tab with the pipeline, and its columns, from 0. */
  readonly pipeline: string;
  readonly pipelineId: number;
  readonly rankedIn: number;
  /** The weight column of each rating, in the order of the ratings. */
  readonly weights: readonly number[];
}

/** The headers of the two columns. */
export const SCORE_HEADERS = ['Score', 'Rank'] as const;

/**
 * One formula for a whole column of scores and one for ranks, to stand in the list's row of headers: sorting rows leaves
 * them alone. Weights come from Pipeline by Candidate ID; a row without an ID, such as a total, stays blank.
 *
 * @param places Where the columns stand.
 * @returns The formulas of Score and Rank, in that order.
 * @example scoreColumnFormulas({ headerRow: 1, ratings: [], candidateId: 0, score: 1, pipeline: 'Pipeline', pipelineId: 14, rankedIn: 15, weights: [] })[1] // '={"Rank";HIRE_RANK(B2:B,ARRAYFORMULA(IFNA(VLOOKUP(A2:A,{Pipeline!O2:O,Pipeline!P2:P},2,FALSE))))}'
 */
export function scoreColumnFormulas(places: ScoreColumnPlaces): readonly [score: string, rank: string] {
  const first = places.headerRow + 1;
  const below = (place: number) => `${columnLetters(place)}${first}:${columnLetters(place)}`;
  const tab = sheetInFormula(places.pipeline);
  const there = (place: number) => `${tab}!${columnLetters(place)}2:${columnLetters(place)}`;
  const id = below(places.candidateId);
  const top = places.ratings.every(({ scale }) => scale === '1 to 10') ? 10 : SCALE_MAX;
  const rated = (column: RatedColumn) =>
    top === SCALE_MAX ? asFive(column, below(column.place)) : below(column.place);
  const ratings = places.ratings.map((column) => `IF(${id}="","",${rated(column)})`).join(',');
  const columns = [places.pipelineId, ...places.weights].map(there).join(',');
  const wanted = places.weights.map((_, index) => index + 2).join(',');
  const weights = `IFNA(VLOOKUP(${id},{${columns}},{${wanted}},FALSE),1)`;
  const group = `ARRAYFORMULA(IFNA(VLOOKUP(${id},{${there(places.pipelineId)},${there(places.rankedIn)}},2,FALSE)))`;
  const [score, rank] = SCORE_HEADERS;
  return [
    `={"${score}";HIRE_SCORE(ARRAYFORMULA({${ratings}}),ARRAYFORMULA(${weights})${top === SCALE_MAX ? '' : `,${top}`})}`,
    `={"${rank}";HIRE_RANK(${below(places.score)},${group})}`,
  ];
}

/** The ratings of a column on the scale from 1 to 5; what is no number stays what it is. */
function asFive({ scale }: RatedColumn, range: string): string {
  if (scale === 'stars') return `IF(ISTEXT(${range}),LEN(SUBSTITUTE(${range},"☆","")),${range})`;
  const [lowest, highest] = SCALES[scale];
  if (lowest === 1 && highest === 5) return range;
  return `IF(ISNUMBER(${range}),1+4*(${range}-${lowest})/${highest - lowest},${range})`;
}
