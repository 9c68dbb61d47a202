import { isBlank, isErrorValue, quoted } from '../workbook/cell';
import type { Formula, FormulaCell } from '../workbook/formula';
import { Problem } from '../workbook/problem';
import { rowByRow } from '../workbook/rowByRow';
import { LEAST_A_YEAR, TIMES_HOURS } from './fullTime';
import { marketLookup } from './marketLookup';
import { payPercentile } from './payPercentile';

/** `RETAIN_PAY_PERCENTILE`: where each pay stands in the market. */
export const retainPayPercentile: Formula = {
  name: 'RETAIN_PAY_PERCENTILE',
  about:
    'Tells where each pay stands in the market, by straight lines between the published percentiles (BLS OEWS, May 2024, United States, or your own rows).',
  parameters: {
    pay: 'The yearly pay, in a column; multiply an hourly pay by 2,080.',
    occupation:
      'The SOC code ("31-9092") or title ("Medical assistant"): one for all, or one per pay. An office manager counts as 11-9111, hospital executives included; "43-1011", office supervisors, comes nearer in small practices.',
    market:
      'Rows of Market pay, with their header row or in the order of that tab; the built-in national wages when left out.',
  },
  returns:
    'One column: a percentile from 10 to 90, below 10, above 90, or >=75 where the percentiles above are not published; blank where the pay or the occupation is blank.',
  examples: [
    { formula: '=RETAIN_PAY_PERCENTILE(66140,"43-1011")', gives: [[50]] },
    {
      formula: '=RETAIN_PAY_PERCENTILE({60000;103260;230000},"Office manager")',
      gives: [['below 10'], [37.5], ['above 90']],
    },
    {
      formula: '=RETAIN_PAY_PERCENTILE({44200;40000},{"MA";"Medical scribe"})',
      gives: [[50], ['No market pay for "Medical scribe"']],
    },
    { formula: '=RETAIN_PAY_PERCENTILE(200000,"11-3121")', gives: [['>=75']] },
  ],
  run(pay, occupation, market) {
    if (pay === undefined || occupation === undefined) {
      const missing = pay === undefined ? 'pay' : 'occupation';
      throw new Problem(`RETAIN_PAY_PERCENTILE needs a pay and an occupation: got no ${missing}`);
    }
    const lookUp = marketLookup('RETAIN_PAY_PERCENTILE', market);
    return rowByRow({
      formula: 'RETAIN_PAY_PERCENTILE',
      left: { noun: 'pay', argument: pay },
      right: { noun: 'occupation', argument: occupation },
      cellOf: (paid, work) => percentileCell(paid, work, lookUp),
    });
  },
};

function percentileCell(pay: unknown, occupation: unknown, lookUp: ReturnType<typeof marketLookup>): FormulaCell {
  if (isBlank(pay) || isBlank(occupation)) return '';
  if (typeof pay === 'string' && !isErrorValue(pay)) return `${quoted(pay)} is text, not a number`;
  if (typeof pay !== 'number' || !(pay > 0)) return `${quoted(pay)} is not a yearly pay above 0`;
  if (pay < LEAST_A_YEAR) return `${pay} looks like an hourly pay; ${TIMES_HOURS}`;
  const row = lookUp(occupation);
  return typeof row === 'string' ? row : (payPercentile(pay, row) ?? '');
}
