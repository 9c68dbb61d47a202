import type { Day } from '../../calendar/day';
import { daysAfter } from '../../calendar/daysAfter';
import { monthsAfter } from '../../calendar/monthsAfter';

/**
 * The last 12 months, their last day today.
 *
 * @param today The day.
 * @example lastYear('2026-11-20') // { from: '2025-11-21', to: '2026-11-20' }
 * @example lastYear('2025-02-28') // { from: '2024-03-01', to: '2025-02-28' }
 */
export function lastYear(today: Day): { readonly from: Day; readonly to: Day } {
  return { from: monthsAfter(daysAfter(today, 1), -12), to: today };
}
