import type { Day } from '../calendar/day';
import { agedPay } from './agedPay';
import type { MarketRow, Wage } from './marketRow';
import { NATIONAL_AREA, NATIONAL_MONTH } from './nationalPay';

/**
 * The market with the national wages raised from their month up to today; rows of other areas stay as they are.
 *
 * @param market The rows.
 * @param yearlyShare By how much a year: 0.03 for 3 %.
 * @param today The day.
 * @example agedMarket([{ soc: '', title: 'A', percentiles: [1, 2, 3, 4, '#'], area: 'United States' }], 1, '2025-05-20')[0]?.percentiles // [2, 4, 6, 8, '#']
 */
export function agedMarket(market: readonly MarketRow[], yearlyShare: number, today: Day): readonly MarketRow[] {
  const months = monthsSince(NATIONAL_MONTH, today);
  if (yearlyShare === 0 || months <= 0) return market;
  const aged = (wage: Wage): Wage => (typeof wage === 'number' ? agedPay(wage, yearlyShare, months) : wage);
  return market.map((row) => {
    const [p10, p25, p50, p75, p90] = row.percentiles;
    return row.area === NATIONAL_AREA
      ? { ...row, percentiles: [aged(p10), aged(p25), aged(p50), aged(p75), aged(p90)] }
      : row;
  });
}

function monthsSince(month: string, today: Day): number {
  const count = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return count(today) - count(month);
}
