import { type CandidateColumns, candidates } from '../people/candidates';
import { readRating } from '../people/ratingScale';
import { requireNames } from '../people/requireNames';
import type { Cell } from '../workbook/cell';
import type { ListColumn, ListColumns, ReadingsOf } from '../workbook/command';
import type { RatedColumn } from '../workbook/foundColumns';
import { normaliseWords } from '../workbook/normaliseWords';
import { Problem } from '../workbook/problem';
import type { Reading } from '../workbook/reading';
import { competencyFor, pipelineRows, weightHeader } from './pipeline';
import { type RatingSource, SCORE_HEADERS, scoreColumnFormulas } from './scoreColumnFormulas';

const reads = { candidates, pipeline: pipelineRows };

/** `Score` and `Rank` in the user's own list, each one formula. */
export const scoreColumns: ListColumns<typeof reads> = { reads, decide };

function decide({ candidates: list, pipeline }: ReadingsOf<typeof reads>, first: number): readonly ListColumn[] {
  requireNames(list);
  const ratings = list.found?.ratings ?? [];
  if (ratings.length === 0) {
    throw new Problem('this list has no columns of ratings to score', { sheet: list.sheet, cell: '' });
  }
  const sources = ratings.map((rated) => sourceOf(rated, list, pipeline.headers));
  const { candidateId: pipelineId, rankedIn } = pipeline.columnAt;
  const isReady =
    pipelineId !== undefined &&
    rankedIn !== undefined &&
    sources.every(({ weight, rating }) => weight >= 0 && rating >= 0);
  if (!pipeline.exists || !isReady || list.columnAt.candidateId === undefined) {
    throw new Problem('the score columns take their weights from Pipeline: choose “Refresh everything” first');
  }
  const [score, rank] = scoreColumnFormulas({
    headerRow: list.headerRow,
    ratings: sources,
    candidateId: list.columnAt.candidateId,
    score: first,
    pipeline: pipeline.sheet,
    pipelineId,
    rankedIn,
  });
  return [
    {
      header: SCORE_HEADERS[0],
      note: `The score from 0 to 100, by the weights in Pipeline. ${ADDED}`,
      format: '0.0',
      formula: score,
    },
    {
      header: SCORE_HEADERS[1],
      note: `The place among those in play for the role. ${ADDED}`,
      format: '0',
      formula: rank,
    },
  ];
}

const ADDED = 'Added by Practice Staffing when you asked; remove it in Connect a tracker….';

/** Ratings that a formula can take as they stand are taken from the list: typing one moves the score at once. */
function sourceOf(rated: RatedColumn, list: Reading<CandidateColumns>, headers: readonly string[]): RatingSource {
  const competency = competencyFor(rated, headers);
  const at = (header: string) => headers.findIndex((each) => normaliseWords(each) === normaliseWords(header));
  const isText = (cell: Cell | undefined) =>
    typeof cell === 'string' && readRating(cell, rated.scale).rating !== undefined;
  const isPlain = rated.scale === '1 to 5' && !list.rows.some(({ cells }) => isText(cells[rated.place]));
  return { inList: isPlain ? rated.place : undefined, rating: at(competency), weight: at(weightHeader(competency)) };
}
