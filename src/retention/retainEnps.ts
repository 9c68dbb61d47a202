import { rowsOf } from '../workbook/argument';
import { isMissing, quoted } from '../workbook/cell';
import type { Formula } from '../workbook/formula';
import { Problem } from '../workbook/problem';
import { enps, FEWEST_ANSWERS } from './enps';

const HIGHEST = 10;

/** `RETAIN_ENPS`: the employee net promoter score. */
export const retainEnps: Formula = {
  name: 'RETAIN_ENPS',
  about:
    'Gives the employee net promoter score: the percent of answers of 9 and 10 minus the percent of answers from 0 to 6.',
  parameters: {
    scores:
      'How likely each person would recommend working here, whole numbers from 0 to 10; blank cells, and N/A and the like, are ignored.',
  },
  returns: `A number from -100 to 100, not rounded; with fewer than ${FEWEST_ANSWERS} answers a text, so that nobody’s answer can be told.`,
  examples: [
    { formula: '=RETAIN_ENPS({9;10;9;8;7;6;5;10;3;9})', gives: [[20]] },
    { formula: '=RETAIN_ENPS({9;9;"N/A";9;9})', gives: [[`Hidden: fewer than ${FEWEST_ANSWERS} answers`]] },
  ],
  run(scores) {
    if (scores === undefined) throw new Problem('RETAIN_ENPS needs scores: got no scores');
    const given = rowsOf(scores).flatMap((cells, row) => cells.flatMap((cell) => scoreOf(cell, row + 1)));
    return [[enps(given).score ?? `Hidden: fewer than ${FEWEST_ANSWERS} answers`]];
  },
};

function scoreOf(cell: unknown, row: number): readonly number[] {
  if (isMissing(cell)) return [];
  if (typeof cell === 'number' && Number.isInteger(cell) && cell >= 0 && cell <= HIGHEST) return [cell];
  throw new Problem(`RETAIN_ENPS needs whole numbers from 0 to 10 as scores: got ${quoted(cell)} in row ${row}`);
}
