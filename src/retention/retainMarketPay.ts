import { columnOf, onlyCell } from '../workbook/argument';
import { isBlank, quoted } from '../workbook/cell';
import type { Formula } from '../workbook/formula';
import { Problem } from '../workbook/problem';
import { marketLookup } from './marketLookup';
import { marketPayAt } from './marketPayAt';

/** `RETAIN_MARKET_PAY`: what the market pays for each occupation. */
export const retainMarketPay: Formula = {
  name: 'RETAIN_MARKET_PAY',
  about:
    'Gives the yearly pay of the market at a percentile, by straight lines between the published ones (BLS OEWS, May 2024, United States, or your own rows).',
  parameters: {
    occupation:
      'The SOC code ("31-9092") or title ("Medical assistant"), or a column of them. An office manager counts as 11-9111, hospital executives included; "43-1011", office supervisors, comes nearer in small practices.',
    percentile: 'From 10 to 90; 50 is the median.',
    market:
      'Rows of Market pay, with their header row or in the order of that tab; the built-in national wages when left out.',
  },
  returns:
    'One column: US dollars a year, or above and the last number where the percentiles beyond it are not published; blank where the occupation is blank.',
  examples: [
    {
      formula: '=RETAIN_MARKET_PAY({"RN";"Front desk";"Medical scribe"},50)',
      gives: [[93600], [44640], ['No market pay for "Medical scribe"']],
    },
    { formula: '=RETAIN_MARKET_PAY("11-9111",37.5)', gives: [[103260]] },
    { formula: '=RETAIN_MARKET_PAY("Human resources manager",90)', gives: [['above 189,960']] },
    {
      formula: '=RETAIN_MARKET_PAY("MA",50,{"31-9092","Medical Assistants",36000,40000,45000,50000,60000})',
      gives: [[45000]],
    },
  ],
  run(occupation, percentile, market) {
    if (occupation === undefined) throw new Problem('RETAIN_MARKET_PAY needs an occupation: got none');
    const asked = percentileIn(percentile);
    const lookUp = marketLookup('RETAIN_MARKET_PAY', market);
    return columnOf('RETAIN_MARKET_PAY', 'the occupations', occupation).map((cell) => {
      const row = isBlank(cell) ? '' : lookUp(cell);
      return [typeof row === 'string' ? row : marketPayAt(asked, row)];
    });
  },
};

function percentileIn(argument: unknown): number {
  const percentile = onlyCell('RETAIN_MARKET_PAY', 'percentile', argument);
  if (typeof percentile === 'number' && percentile >= 10 && percentile <= 90) return percentile;
  const found = isBlank(percentile) ? 'nothing' : quoted(percentile);
  throw new Problem(`RETAIN_MARKET_PAY needs a percentile from 10 to 90: got ${found}`);
}
