import type { MarketRow } from './marketRow';
import { payPoints } from './payPoints';

/** A percentile from 10 to 90, or on which side of the published numbers the pay lies. */
export type PayPercentile = number | 'below 10' | 'above 90' | `>=${number}`;

/**
 * Where a pay stands in the market: straight lines between P10, P25, P50, P75 and P90, and nothing beyond them. Of equal
 * wages the highest percentile counts.
 *
 * @param pay US dollars a year; 0 is a missing pay.
 * @param row The market's pay.
 * @returns 10–90, `below 10` or `above 90`; `>=75` above the last number, where P90 is above the top published wage;
 *   `undefined` without a pay.
 * @throws Problem when the row has a wage that is missing or falls.
 * @example payPercentile(42000, { soc: '', title: 'A', percentiles: [36000, 40000, 44000, 48000, 56000], area: '' }) // 37.5
 * @example payPercentile(90000, { soc: '', title: 'A', percentiles: [36000, 40000, 44000, 48000, '#'], area: '' }) // '>=75'
 */
export function payPercentile(pay: number | undefined, row: MarketRow): PayPercentile | undefined {
  if (!pay || pay < 0) return undefined;
  const points = payPoints(row);
  const next = points.findIndex((point) => point.pay > pay);
  if (next === 0) return 'below 10';
  const high = points[next];
  const low = points[(high ? next : points.length) - 1];
  if (!low) return undefined;
  if (high) return low.percentile + ((pay - low.pay) / (high.pay - low.pay)) * (high.percentile - low.percentile);
  if (pay === low.pay) return low.percentile;
  return low.percentile === 90 ? 'above 90' : `>=${low.percentile}`;
}
