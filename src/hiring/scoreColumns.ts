import { candidates } from '../people/candidates';
import { requireNames } from '../people/requireNames';
import type { ListColumn, ListColumns, ReadingsOf } from '../workbook/command';
import { normaliseWords } from '../workbook/normaliseWords';
import { Problem } from '../workbook/problem';
import { competencyOf, pipelineRows, weightHeader } from './pipeline';
import { SCORE_HEADERS, scoreColumnFormulas } from './scoreColumnFormulas';

const reads = { candidates, pipeline: pipelineRows };

/** `Score` and `Rank` in the user's own list, each one formula. */
export const scoreColumns: ListColumns<typeof reads> = { reads, decide };

function decide({ candidates: list, pipeline }: ReadingsOf<typeof reads>, first: number): readonly ListColumn[] {
  requireNames(list);
  const ratings = list.found?.ratings ?? [];
  if (ratings.length === 0)
    throw new Problem('this list has no columns of ratings to score', { sheet: list.sheet, cell: '' });
  const place = (header: string) =>
    pipeline.headers.findIndex((each) => normaliseWords(each) === normaliseWords(header));
  const weights = ratings.map(({ competency }) => place(weightHeader(competencyOf(competency, pipeline.headers))));
  const { candidateId, rankedIn } = pipeline.columnAt;
  const isReady = pipeline.exists && candidateId !== undefined && rankedIn !== undefined && !weights.includes(-1);
  if (!isReady || list.columnAt.candidateId === undefined) {
    throw new Problem('the score columns take their weights from Pipeline: choose “Refresh everything” first');
  }
  const [score, rank] = scoreColumnFormulas({
    headerRow: list.headerRow,
    ratings,
    candidateId: list.columnAt.candidateId,
    score: first,
    pipeline: pipeline.sheet,
    pipelineId: candidateId,
    rankedIn,
    weights,
  });
  const added = 'Added by Practice Staffing when you asked; remove it in Connect a tracker….';
  return [
    {
      header: SCORE_HEADERS[0],
      note: `The score from 0 to 100, by the weights in Pipeline. ${added}`,
      format: '0.0',
      formula: score,
    },
    {
      header: SCORE_HEADERS[1],
      note: `The place among those in play for the role. ${added}`,
      format: '0',
      formula: rank,
    },
  ];
}
