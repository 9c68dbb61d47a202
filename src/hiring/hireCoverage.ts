import { isBlankRow, rowsOf, widthOf } from '../workbook/argument';
import type { Formula } from '../workbook/formula';
import { coverage } from './coverage';
import { readRatings, weightsFor } from './ratingRows';

/** `HIRE_COVERAGE`: how much of the weight of each row was rated. */
export const hireCoverage: Formula = {
  name: 'HIRE_COVERAGE',
  about: 'Says for each row of ratings which share of the weight was rated: a low share makes a score uncertain.',
  parameters: {
    ratings: 'The ratings: one row per candidate, one column per competency.',
    weights: 'One weight per competency, 0 or more, in a row or a column; or a row of weights for each candidate.',
  },
  returns:
    'One column: a share from 0 to 1 for each candidate; 0 where everything is marked missing, blank for a blank row.',
  examples: [
    { formula: '=HIRE_COVERAGE({4,5,3,"N/A"},{1,1,1,1})', gives: [[0.75]] },
    { formula: '=HIRE_COVERAGE({"Not asked","-"},{1,1})', gives: [[0]] },
  ],
  run(ratings, weights) {
    const rows = rowsOf(ratings);
    const weighing = weightsFor('HIRE_COVERAGE', weights, rows);
    const rated = new Float64Array(widthOf(rows));
    return rows.map((cells, row) => {
      if (isBlankRow(cells)) return [''];
      const weightsOfRow = weighing.of(row);
      if (typeof weightsOfRow === 'string') return [weightsOfRow];
      return [readRatings(cells, Number.POSITIVE_INFINITY, rated) ?? coverage(rated, weightsOfRow)];
    });
  },
};
