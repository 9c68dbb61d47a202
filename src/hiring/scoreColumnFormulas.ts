import { SCALE_MAX } from '../people/rating';
import { columnLetters, sheetInFormula } from '../workbook/address';

/** A rating as the formula of scores takes it. */
export interface RatingSource {
  /** Its column in the list, from 0, where its cells are plain numbers from 1 to 5; else it is taken from Pipeline. */
  readonly inList: number | undefined;
  /** Its columns in Pipeline, from 0. */
  readonly rating: number;
  readonly weight: number;
}

/** Where things stand that the formulas need. */
export interface ScoreColumnPlaces {
  /** The list's row of headers, where the formulas stand. */
  readonly headerRow: number;
  readonly ratings: readonly RatingSource[];
  /** Columns of the list, from 0. */
  readonly candidateId: number;
  readonly score: number;
  /** The tab with the pipeline, and its columns, from 0. */
  readonly pipeline: string;
  readonly pipelineId: number;
  readonly rankedIn: number;
}

/** The headers of the two columns. */
export const SCORE_HEADERS = ['Score', 'Rank'] as const;

/**
 * One formula for a whole column of scores and one for ranks, to stand in the list's row of headers: there sorting rows
 * leaves them alone, and no row can be put between them and the first candidate. A row without an ID, such as a total, stays
 * blank. Weights come from Pipeline by Candidate ID, and so do ratings that are not plain numbers from 1 to 5.
 *
 * @param places Where the columns stand.
 * @returns The formulas of Score and Rank, in that order.
 * @example scoreColumnFormulas({ headerRow: 1, ratings: [], candidateId: 0, score: 1, pipeline: 'Pipeline', pipelineId: 14, rankedIn: 15 })[1] // '=ARRAYFORMULA(IF(A1:A=INDEX(A1:A,1),"Rank",HIRE_RANK(B1:B,IFNA(VLOOKUP(A1:A,{Pipeline!O1:O,Pipeline!P1:P},2,FALSE)))))'
 */
export function scoreColumnFormulas(places: ScoreColumnPlaces): readonly [score: string, rank: string] {
  const column = (place: number) => `${columnLetters(place)}${places.headerRow}:${columnLetters(place)}`;
  const tab = sheetInFormula(places.pipeline);
  const there = (place: number) => `${tab}!${columnLetters(place)}1:${columnLetters(place)}`;
  const id = column(places.candidateId);
  const known = (wanted: readonly number[]) => `{${[places.pipelineId, ...wanted].map(there).join(',')}}`;
  const found = (place: number) => `IFNA(VLOOKUP(${id},${known([place])},2,FALSE))`;
  const ratings = places.ratings.map(({ inList, rating }) =>
    ratingOnly(inList === undefined ? found(rating) : column(inList), id),
  );
  const order = places.ratings.map((_, index) => index + 2).join(',');
  const weights = `IFNA(VLOOKUP(${id},${known(places.ratings.map(({ weight }) => weight))},{${order}},FALSE),1)`;
  const [score, rank] = SCORE_HEADERS;
  return [
    withHeader(score, id, `HIRE_SCORE({${ratings.join(',')}},${weights})`),
    withHeader(rank, id, `HIRE_RANK(${column(places.score)},${found(places.rankedIn)})`),
  ];
}

/** The first row of the result gives way to the header. */
function withHeader(header: string, id: string, result: string): string {
  return `=ARRAYFORMULA(IF(${id}=INDEX(${id},1),"${header}",${result}))`;
}

/** What is no rating is left out, as Pipeline leaves it out; so are rows without an ID. */
function ratingOnly(range: string, id: string): string {
  return `IF((${id}<>"")*ISNUMBER(${range})*(${range}>=1)*(${range}<=${SCALE_MAX}),${range},"")`;
}
