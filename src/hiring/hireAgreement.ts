import { isBlankRow, rowsOf, widthOf } from '../workbook/argument';
import { isBlank, isMissing, quoted } from '../workbook/cell';
import type { Formula } from '../workbook/formula';
import { Problem } from '../workbook/problem';
import { agreement, MEASURES, type Measure } from './agreement';
import { readRatings } from './ratingRows';

const USUAL: Measure = 'alpha-interval';

/** `HIRE_AGREEMENT`: how far the raters of the same candidates agree. */
export const hireAgreement: Formula = {
  name: 'HIRE_AGREEMENT',
  about:
    'Measures how far several raters of the same candidates agree: 1 is full agreement, about 0 is agreement as by chance.',
  parameters: {
    ratings:
      'The ratings: one row per candidate, one column per rater. Missing ratings (blank, Not asked, N/A) are left out; ICC and kappa then leave out the whole row.',
    measure:
      'How to measure it: alpha-interval (when left out), alpha-nominal, alpha-ordinal, alpha-ratio; icc1, icc2, icc3 for a single rater, icc1k, icc2k, icc3k for the mean of all raters; kappa for two raters and categories.',
  },
  returns:
    'A number up to 1; a text that begins with Undefined where there is none, as with one rater, one candidate, or no spread.',
  examples: [
    { formula: '=HIRE_AGREEMENT({1,1;3,3;5,"Not asked"})', gives: [[1]] },
    { formula: '=HIRE_AGREEMENT({1,1;1,2;2,2;2,2},"kappa")', gives: [[0.5]] },
    {
      formula: '=ROUND(HIRE_AGREEMENT({9,2,5,8;6,1,3,2;8,4,6,8;7,1,2,6;10,5,6,9;6,2,4,7},"icc2k"),2)',
      gives: [[0.62]],
    },
    { formula: '=HIRE_AGREEMENT({3,3;3,3})', gives: [['Undefined: no spread']] },
  ],
  run(ratings, measure) {
    const way = measureOf(measure);
    const found = agreement(readRows(ratings, way), way);
    return [[typeof found === 'number' ? found : `Undefined: ${found}`]];
  },
};

function measureOf(argument: unknown): Measure {
  const given = rowsOf(argument)[0]?.[0];
  if (isBlank(given)) return USUAL;
  const found = MEASURES.find((measure) => measure === String(given).trim().toLowerCase());
  if (found) return found;
  throw new Problem(`HIRE_AGREEMENT needs one of the measures ${MEASURES.join(', ')}: got ${quoted(given)}`);
}

function readRows(ratings: unknown, measure: Measure): readonly (readonly number[])[] {
  const rows = rowsOf(ratings);
  const read = measure === 'alpha-nominal' || measure === 'kappa' ? readCodes : readScale;
  const into = new Float64Array(widthOf(rows));
  const found: (readonly number[])[] = [];
  rows.forEach((cells, row) => {
    if (isBlankRow(cells)) return;
    const complaint = read(cells, into);
    if (complaint) throw new Problem(`HIRE_AGREEMENT can’t use row ${row + 1} of the ratings: ${complaint}`);
    found.push([...into]);
  });
  return found;
}

function readScale(cells: readonly unknown[], into: Float64Array): string | undefined {
  return readRatings(cells, Number.POSITIVE_INFINITY, into);
}

/** Categories are told apart and not measured: any number is a name for one, 0 too. */
function readCodes(cells: readonly unknown[], into: Float64Array): string | undefined {
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    if (typeof cell === 'number' && Number.isFinite(cell)) into[i] = cell;
    else if (isMissing(cell)) into[i] = Number.NaN;
    else return `${quoted(cell)} is not a number`;
  }
  return undefined;
}
