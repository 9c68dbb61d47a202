import { isBlankRow, type Rows, rowsOf, widthOf } from '../workbook/argument';
import { isBlank, quoted } from '../workbook/cell';
import { counted } from '../workbook/counted';
import type { Formula } from '../workbook/formula';
import { Problem } from '../workbook/problem';
import { adverseImpact, type GroupImpact } from './adverseImpact';
import { groupCounts, namedTwice } from './groupCounts';

const HEADER = [
  ...['Group', 'Applicants', 'Selected', 'Rate', 'Ratio to highest', 'Four-fifths', 'Fisher p'],
  ...['One person reverses', 'Reading'],
] as const;

/** `HIRE_IMPACT`: how the selection rates of groups compare. */
export const hireImpact: Formula = {
  name: 'HIRE_IMPACT',
  about:
    'Compares the selection rate of each group with the highest one, by counts only: the four-fifths rule (29 CFR 1607.4(D)), Fisher’s exact test, and what it says in words.',
  parameters: {
    groups: 'The names of the groups, in a column, each once; blank rows stay blank.',
    applicants: 'How many of each group applied, in a column as long.',
    selected: 'How many of each group were selected, in a column as long.',
  },
  returns:
    'A table with a header: Group, Applicants, Selected, Rate, Ratio to highest, Four-fifths (below, ok, highest; exactly four fifths is ok), Fisher p, One person reverses (yes, no), Reading. A row that can’t be read says why under Reading and is left out of the comparison.',
  examples: [
    {
      formula: '=HIRE_IMPACT({"Group A";"Group B"},{5;5},{2;1})',
      gives: [
        [...HEADER],
        ['Group A', 5, 2, 0.4, 1, 'highest', '', '', 'The highest rate, but of a small group (5 people).'],
        [
          ...['Group B', 5, 1, 0.2, 0.5, 'below', 1, 'yes'],
          'Below four fifths of the rate of Group A (2 of 5). Too few to say: one person selected differently would turn the order around. Group A is a small group (5 people), so its rate is a poor measure.',
        ],
      ],
    },
    {
      formula: '=HIRE_IMPACT({"Group A";"Group B"},{9;0},{0;0})',
      gives: [
        [...HEADER],
        ['Group A', 9, 0, 0, '', '', '', '', 'Nobody was selected in any group: no ratio and no verdict.'],
        ['Group B', 0, 0, '', '', '', '', '', 'No applicants: no rate.'],
      ],
    },
  ],
  run(groups, applicants, selected) {
    const rows = rowsBeside(rowsOf(groups), rowsOf(applicants), rowsOf(selected));
    requireOnce(rows);
    const read = rows.map((row) => (isBlankRow(row) ? undefined : groupCounts(row[0], row[1], row[2])));
    const lines = adverseImpact(read.filter((each) => typeof each === 'object'));
    const cells = new Map(lines.map((line) => [line.group, cellsOf(line)]));
    const table = read.map((each, row) => {
      if (each === undefined) return BLANKS;
      return typeof each === 'string' ? complaint(rows[row]?.[0], each) : (cells.get(each.group) ?? BLANKS);
    });
    return [HEADER, ...table];
  },
};

const BLANKS = HEADER.map(() => '');

/** The row of a group whose counts can't be read. */
function complaint(group: unknown, sentence: string): readonly string[] {
  return [isBlank(group) ? '' : String(group), ...BLANKS.slice(2), sentence];
}

/** The three columns as rows, without the blank rows below the last one. */
function rowsBeside(groups: Rows, applicants: Rows, selected: Rows): Rows {
  const columns = [groups, applicants, selected];
  if (columns.some((column) => widthOf(column) !== 1)) {
    throw new Problem(
      `HIRE_IMPACT needs groups, applicants and selected in one column each: got ${columns.map(widthOf).join(', ')} columns`,
    );
  }
  if (columns.some(({ length }) => length !== groups.length)) {
    throw new Problem(
      `HIRE_IMPACT needs columns as long as each other: got ${counted(groups.length, 'group')}, ${applicants.length} of applicants and ${selected.length} of selected`,
    );
  }
  const rows = groups.map((_, row) => columns.map((column) => column[row]?.[0]));
  while (isBlankRow(rows[rows.length - 1] ?? ['end'])) rows.pop();
  return rows;
}

/** All rates hang together: which of two counts is meant can't be guessed. */
function requireOnce(rows: Rows): void {
  const twice = namedTwice(rows.map(([group]) => (isBlank(group) ? undefined : String(group).trim())));
  if (!twice) return;
  const [first, second] = twice.places;
  throw new Problem(
    `HIRE_IMPACT needs each group once: got ${quoted(twice.name)} in rows ${first + 1} and ${second + 1} of the groups`,
  );
}

function cellsOf(line: GroupImpact): readonly (number | string)[] {
  const { group, applicants, selected, rate, ratio, verdict, fisherP, oneReverses, reading } = line;
  const reverses = oneReverses === undefined ? '' : oneReverses ? 'yes' : 'no';
  return [group, applicants, selected, rate ?? '', ratio ?? '', verdict ?? '', fisherP ?? '', reverses, reading];
}
