import { quoted } from '../workbook/cell';
import { marketFinder } from './marketFinder';
import type { MarketRow } from './marketRow';
import { marketRowComplaint } from './marketRowComplaint';
import { marketRows } from './marketRows';

/**
 * Looks occupations up for a formula.
 *
 * @param formula Who asks: the formula's name.
 * @param market Rows of Market pay as Sheets handed them over; left out: the national wages.
 * @returns For a cell with a code or title the market's row, or the sentence that says why there is none.
 * @throws Problem when the market can't be read.
 * @example marketLookup('F', '')('Medical assistant') // { soc: '31-9092' }
 * @example marketLookup('F', '')('Medical scribe') // 'No market pay for "Medical scribe"'
 */
export function marketLookup(formula: string, market: unknown): (occupation: unknown) => MarketRow | string {
  const find = marketFinder(marketRows(formula, market));
  return (occupation) => {
    const row = typeof occupation === 'object' ? undefined : find(String(occupation));
    if (row) return marketRowComplaint(row)?.message ?? row;
    const hint = typeof occupation === 'object' ? '; type an apostrophe before a code such as 11-9111' : '';
    return `No market pay for ${quoted(occupation)}${hint}`;
  };
}
