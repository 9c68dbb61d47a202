import { counted } from '../../workbook/counted';

/** One rating of one thing by one interviewer. */
export interface Judgement {
  readonly interviewer: string;
  /** What was rated: a competency of a candidate. */
  readonly target: string;
  readonly rating: number;
}

/** How one interviewer rates beside the others. */
export interface Severity {
  readonly interviewer: string;
  /** The mean of own rating less the mean of the others, in levels; negative: severe. */
  readonly difference: number;
  /** How many things were rated by others, too. */
  readonly count: number;
}

/**
 * Who rates severely or mildly, by what an interviewer and others rated both.
 *
 * @param judgements All ratings of a role.
 * @returns One for each interviewer with something in common with others, in the order of first appearance.
 * @example severity([{ interviewer: 'A', target: 't', rating: 2 }, { interviewer: 'B', target: 't', rating: 4 }])[0] // { interviewer: 'A', difference: -2, count: 1 }
 */
export function severity(judgements: readonly Judgement[]): readonly Severity[] {
  const byTarget = new Map<string, Judgement[]>();
  for (const each of judgements) byTarget.set(each.target, [...(byTarget.get(each.target) ?? []), each]);
  const names = [...new Set(judgements.map(({ interviewer }) => interviewer))];
  return names.flatMap((interviewer) => {
    const differences = [...byTarget.values()].flatMap((all) => {
      const own = all.filter((each) => each.interviewer === interviewer);
      const others = all.filter((each) => each.interviewer !== interviewer);
      return own.length > 0 && others.length > 0 ? [meanOf(own) - meanOf(others)] : [];
    });
    const count = differences.length;
    return count === 0 ? [] : [{ interviewer, count, difference: differences.reduce((a, b) => a + b, 0) / count }];
  });
}

const ENOUGH = 5;
const NOTABLE = 0.5;

/**
 * The same in sentences; below five ratings in common there are too few to say.
 *
 * @param found Interviewers and their differences.
 * @example severityWords([{ interviewer: 'Ana', difference: -0.75, count: 8 }]) // ['Ana rates 0.8 lower than the others on average (8 ratings in common): rather severe.']
 */
export function severityWords(found: readonly Severity[]): readonly string[] {
  return found.map(({ interviewer, difference, count }) => {
    const inCommon = `${counted(count, 'rating')} in common`;
    if (count < ENOUGH) return `${interviewer}: ${inCommon} with others, too few to say.`;
    const size = Math.abs(difference).toFixed(1);
    const how = difference < 0 ? 'lower' : 'higher';
    const apart = size === '0.0' ? 'like the others' : `${size} ${how} than the others`;
    const verdict = Math.abs(difference) < NOTABLE ? '' : `: rather ${difference < 0 ? 'severe' : 'mild'}`;
    return `${interviewer} rates ${apart} on average (${inCommon})${verdict}.`;
  });
}

function meanOf(judgements: readonly Judgement[]): number {
  return judgements.reduce((sum, { rating }) => sum + rating, 0) / judgements.length;
}
