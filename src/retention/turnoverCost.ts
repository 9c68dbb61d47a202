import { Problem } from '../workbook/problem';

/** An estimate, in US dollars. */
export interface TurnoverCost {
  readonly from: number;
  readonly to: number;
}

/**
 * What it costs to replace people who left, as an estimate: from a low to a high share of what they were paid in a year.
 *
 * @param yearlyPays What each leaver was paid, in US dollars a year; leave out whose pay is not known.
 * @param low The lowest share, 0 or more: .16 for 16 %.
 * @param high The highest share, at least `low`.
 * @returns From and to; 0 without leavers.
 * @throws Problem when the shares are negative or the wrong way round.
 * @source Boushey & Glynn (2012), There Are Significant Business Costs to Replacing Employees, Center for American Progress
 * @example turnoverCost([40000, 60000], 0.25, 0.5) // { from: 25000, to: 50000 }
 */
export function turnoverCost(yearlyPays: readonly number[], low: number, high: number): TurnoverCost {
  if (!(low >= 0 && low <= high)) {
    throw new Problem(`The cost of turnover needs a low share from 0 to the high one: got ${low} and ${high}`);
  }
  const paid = yearlyPays.reduce((sum, pay) => sum + pay, 0);
  return { from: paid * low, to: paid * high };
}
