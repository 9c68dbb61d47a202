import type { MarketPayColumns } from './marketPayTable';
import { NATIONAL_PAY, NATIONAL_SOURCE } from './nationalPay';

/** A row of Market pay to write. */
export type MarketPayValues = Readonly<Record<keyof MarketPayColumns, string | number>>;

/**
 * The rows with which Market pay starts: the national wages.
 *
 * @returns Values by the columns' keys; `#` above the top published wage.
 * @example firstMarketPay()[0] // { occupation: '11-3121', p75: 189960, p90: '#', area: 'United States', source: 'BLS OEWS, May 2024' }
 */
export function firstMarketPay(): readonly MarketPayValues[] {
  return NATIONAL_PAY.map(({ soc, title, percentiles, area }) => {
    const [p10 = '', p25 = '', p50 = '', p75 = '', p90 = ''] = percentiles;
    return { occupation: soc, title, p10, p25, p50, p75, p90, area, source: NATIONAL_SOURCE };
  });
}
