import { SCALE_MAX } from '../people/rating';
import { isBlankRow, rowsOf, widthOf } from '../workbook/argument';
import { isBlank, quoted } from '../workbook/cell';
import type { Formula } from '../workbook/formula';
import { Problem } from '../workbook/problem';
import { readRatings, weightsFor } from './ratingRows';
import { score } from './score';

/** Longer scales are a slip. */
const MOST_SCALE = 1000;

/** `HIRE_SCORE`: the weighted score of each row of ratings. */
export const hireScore: Formula = {
  name: 'HIRE_SCORE',
  about:
    'Scores each row of ratings from 0 to 100. Missing ratings (blank, Not asked, N/A) are left out, never counted as zero.',
  parameters: {
    ratings: 'The ratings: one row per candidate, one column per competency, each from 1 to the top of the scale.',
    weights: 'One weight per competency, 0 or more, in a row or a column; or a row of weights for each candidate.',
    scale_max: 'The highest rating of the scale; 5 when left out.',
  },
  returns: 'One column: the score of each candidate, blank where nothing was rated.',
  examples: [
    { formula: '=HIRE_SCORE({4,5,3,"Not asked"},{1,1,1,1})', gives: [[75]] },
    { formula: '=HIRE_SCORE({5,1;3,3},{3,1})', gives: [[75], [50]] },
    { formula: '=HIRE_SCORE({7,4},{1,1})', gives: [['7 is above 5, the highest rating']] },
  ],
  run(ratings, weights, scaleMax) {
    const rows = rowsOf(ratings);
    const top = scaleTop(scaleMax);
    const weighing = weightsFor('HIRE_SCORE', weights, rows);
    const rated = new Float64Array(widthOf(rows));
    return rows.map((cells, row) => {
      if (isBlankRow(cells)) return [''];
      const weightsOfRow = weighing.of(row);
      if (typeof weightsOfRow === 'string') return [weightsOfRow];
      return [readRatings(cells, top, rated) ?? score(rated, weightsOfRow, top) ?? ''];
    });
  },
};

function scaleTop(argument: unknown): number {
  const given = rowsOf(argument)[0]?.[0];
  if (isBlank(given)) return SCALE_MAX;
  if (typeof given === 'number' && given > 1 && given <= MOST_SCALE) return given;
  throw new Problem(`HIRE_SCORE needs a scale_max above 1 and up to ${MOST_SCALE}: got ${quoted(given)}`);
}
