import { type Rows, rowsOf, widthOf } from '../workbook/argument';
import { isBlank } from '../workbook/cell';
import { counted } from '../workbook/counted';
import type { Formula } from '../workbook/formula';
import { Problem } from '../workbook/problem';
import { ranks } from './ranks';

/** `HIRE_RANK`: the place of each score. */
export const hireRank: Formula = {
  name: 'HIRE_RANK',
  about:
    'Ranks scores, highest first; equal scores share a rank (1, 2, 2, 4). With groups, each group has its own ranking.',
  parameters: {
    scores: 'One score per candidate, in a column.',
    groups:
      'What each candidate is ranked in, for instance the role, in a column as long; leave out to rank all together.',
  },
  returns: 'One column: the rank of each candidate, blank where there is no score or no group.',
  examples: [
    { formula: '=HIRE_RANK({90;80;80;70})', gives: [[1], [2], [2], [4]] },
    { formula: '=HIRE_RANK({90;"";80},{"Biller";"Biller";"Front desk"})', gives: [[1], [''], [1]] },
  ],
  run(scores, groups) {
    const rows = rowsOf(scores);
    const grouping = groups === undefined ? undefined : rowsOf(groups);
    checkSizes(rows, grouping);
    const numbers = rows.map(([score]) => (typeof score === 'number' && Number.isFinite(score) ? score : undefined));
    const names = rows.map((_, row) => (grouping ? groupName(grouping[row]?.[0]) : ''));
    return ranks(numbers, names).map((rank) => [rank ?? '']);
  },
};

function groupName(cell: unknown): string | undefined {
  return isBlank(cell) ? undefined : String(cell).trim();
}

function checkSizes(scores: Rows, groups: Rows | undefined): void {
  if (widthOf(scores) !== 1) {
    throw new Problem(`HIRE_RANK needs the scores in one column: got ${widthOf(scores)} columns`);
  }
  if (groups && widthOf(groups) !== 1) {
    throw new Problem(`HIRE_RANK needs the groups in one column: got ${widthOf(groups)} columns`);
  }
  if (groups && groups.length !== scores.length) {
    throw new Problem(
      `HIRE_RANK needs one group per score: got ${counted(scores.length, 'score')} and ${counted(groups.length, 'group')}`,
    );
  }
}
