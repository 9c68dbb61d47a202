import { normaliseWords } from '../workbook/normaliseWords';
import type { MarketRow } from './marketRow';

const NATIONAL = new Set(['', 'united states', 'u s', 'us', 'usa']);

/**
 * Whether a row of market pay is of the whole country; one without an area is.
 *
 * @param row The row.
 * @example isNational({ area: 'U.S.' }) // true
 * @example isNational({ area: 'Ohio' }) // false
 */
export function isNational({ area }: Pick<MarketRow, 'area'>): boolean {
  return NATIONAL.has(normaliseWords(area));
}
