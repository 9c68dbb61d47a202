import { LEAST_A_YEAR, TIMES_HOURS } from './fullTime';
import { type MarketRow, PERCENTILES } from './marketRow';

/** What is wrong with a row of market pay. */
export interface MarketRowComplaint {
  /** Whose wage it is. */
  readonly percentile: (typeof PERCENTILES)[number];
  readonly message: string;
}

/**
 * What keeps a row of market pay from being used: a wage that is missing, of an hour or below the one before it, or no number
 * at all.
 *
 * @param row The row; `#` counts as above every number.
 * @returns The first wage that is wrong, and a sentence; `undefined` for a good row.
 * @example marketRowComplaint({ soc: '31-9092', title: 'MA', percentiles: [1000, 2000, 3000, 4000, '#'], area: '' }) // undefined
 * @example marketRowComplaint({ soc: '31-9092', title: 'MA', percentiles: [1000, undefined, 3000, 4000, 5000], area: '' }) // { percentile: 25, message: 'Market pay of 31-9092: P25 is missing or unreadable' }
 */
export function marketRowComplaint({ soc, title, percentiles }: MarketRow): MarketRowComplaint | undefined {
  const name = `Market pay of ${soc || title}`;
  for (const [i, percentile] of PERCENTILES.entries()) {
    const [wage, before] = [percentiles[i], percentiles[i - 1]];
    const said = (text: string) => ({ percentile, message: `${name}: P${percentile} ${text}` });
    if (wage === undefined) return said('is missing or unreadable');
    if (wage !== '#' && wage < LEAST_A_YEAR) return said(`looks like an hourly wage; ${TIMES_HOURS}`);
    if (before !== undefined && dollars(wage) < dollars(before)) return said(`is below P${PERCENTILES[i - 1]}`);
  }
  const isAllAbove = percentiles[0] === '#';
  return isAllAbove ? { percentile: 10, message: `${name}: all of it is above the top published wage` } : undefined;
}

function dollars(wage: number | '#'): number {
  return wage === '#' ? Number.POSITIVE_INFINITY : wage;
}
