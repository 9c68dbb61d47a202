import { normaliseWords } from '../workbook/normaliseWords';
import { isNational } from './isNational';
import type { MarketRow } from './marketRow';
import { marketRowComplaint } from './marketRowComplaint';
import { occupationsOfRole } from './occupationsOfRole';
import { socCode } from './socCode';

/**
 * Finds the market's pay for an occupation: by its SOC code, by its title in the market, or by a title that practices
 * use. Rows of an area of the user's own go before national ones, then the topmost; one that is damaged counts where
 * there is no other.
 *
 * @param market The rows, topmost first.
 * @returns The row for a code or title; `undefined` where the market has none.
 * @example marketFinder([{ soc: '31-9092', title: 'Medical Assistants', percentiles: [1000, 2000, 3000, 4000, 5000], area: '' }])('MA')?.soc // '31-9092'
 */
export function marketFinder(market: readonly MarketRow[]): (occupation: string) => MarketRow | undefined {
  const rank = (row: MarketRow) => (marketRowComplaint(row) ? 2 : 0) + (isNational(row) ? 1 : 0);
  const byOrder = [0, 1, 2, 3].flatMap((each) => market.filter((row) => rank(row) === each));
  const ofCode = (code: string) => byOrder.find(({ soc }) => soc === code);
  const find = (occupation: string) => {
    const code = socCode(occupation);
    if (code) return ofCode(code);
    const title = singular(occupation);
    return (
      byOrder.find((row) => singular(row.title) === title) ??
      occupationsOfRole(occupation)
        .map(ofCode)
        .find((row) => row !== undefined)
    );
  };
  return remembered(find);
}

function singular(title: string): string {
  return normaliseWords(title).replace(/(?<=\w{3})s\b/g, '');
}

/** Occupations repeat down a column. */
function remembered(find: (occupation: string) => MarketRow | undefined): typeof find {
  const known = new Map<string, MarketRow | undefined>();
  return (occupation) => {
    if (!known.has(occupation)) known.set(occupation, find(occupation));
    return known.get(occupation);
  };
}
