import { text, words } from '../workbook/columns';
import { table } from '../workbook/table';
import type { PERCENTILES } from './marketRow';
import { readWage } from './readWage';

/** What the market pays. */
export const marketPayTable = table({
  name: 'Market pay',
  about: 'What the market pays by occupation. Starts as the national wages; add rows of your State or metro area.',
  key: ['occupation', 'title', 'area'],
  needs: ['occupation', 'p10', 'p25', 'p50', 'p75', 'p90'],
  isMadeLate: true,
  columns: {
    occupation: text('Occupation (SOC)', {
      note: 'The code of the occupation, such as 31-9092. Staff and formulas find the row by it.',
      also: ['OCC_CODE', 'SOC', 'SOC code', 'Occupation code', 'Occupation'],
    }),
    title: text('Title', {
      note: 'The occupation in words; formulas find the row by them too.',
      also: ['OCC_TITLE', 'Occupation title', 'Occupation name', 'Job title'],
    }),
    p10: wages(10),
    p25: wages(25),
    p50: wages(50, ['A_MEDIAN', 'Median', 'Annual median', 'Annual median wage']),
    p75: wages(75),
    p90: wages(90),
    area: text('Area', {
      note: 'Where people are paid so. Rows of another area than United States go before the national ones.',
      also: ['AREA_TITLE', 'Area name'],
    }),
    source: text('Source', { note: 'Where the numbers come from, and of which month.' }),
  },
});

/** The columns of Market pay. */
export type MarketPayColumns = (typeof marketPayTable)['columns'];

function wages(percentile: (typeof PERCENTILES)[number], also: readonly string[] = []) {
  return words(`P${percentile}`, {
    note: `${percentile} of 100 are paid this or less, in US dollars a year; # where it is above the top published wage.`,
    also: [`A_PCT${percentile}`, `${percentile}th percentile`, `Annual ${percentile}th percentile`, ...also],
    format: '#,##0',
    reads: readWage,
    needs: 'yearly pay above 0 as a number, or # for above the top published wage',
  });
}
