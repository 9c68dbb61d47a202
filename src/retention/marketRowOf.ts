import type { RowOf } from '../workbook/columns';
import type { MarketPayColumns } from './marketPayTable';
import type { MarketRow } from './marketRow';
import { socCode } from './socCode';

/**
 * What a row of Market pay says.
 *
 * @param row The row as read; the wages may be missing.
 * @example marketRowOf({ occupation: '319092', p10: 1000, p25: 2000, p50: 3000, p75: 4000, p90: '#' }) // { soc: '31-9092', title: '', percentiles: [1000, 2000, 3000, 4000, '#'], area: '' }
 */
export function marketRowOf(row: Omit<RowOf<MarketPayColumns>, 'source'>): MarketRow {
  const { occupation = '', title = '', p10, p25, p50, p75, p90, area = '' } = row;
  return { soc: socCode(occupation) ?? occupation, title, percentiles: [p10, p25, p50, p75, p90], area };
}
