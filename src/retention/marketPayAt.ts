import { Problem } from '../workbook/problem';
import type { MarketRow } from './marketRow';
import { payPoints } from './payPoints';

/**
 * What the market pays at a percentile: straight lines between P10, P25, P50, P75 and P90.
 *
 * @param percentile 10–90.
 * @param row The market's pay.
 * @returns US dollars a year; above the last number, where the wages beyond it are not published, a text that says so.
 * @throws Problem when the percentile is outside, or the row has a wage that is missing or falls.
 * @example marketPayAt(37.5, { soc: '', title: 'A', percentiles: [36000, 40000, 44000, 48000, 56000], area: '' }) // 42000
 * @example marketPayAt(80, { soc: '', title: 'A', percentiles: [36000, 40000, 44000, 48000, '#'], area: '' }) // 'above 48,000'
 */
export function marketPayAt(percentile: number, row: MarketRow): number | `above ${string}` {
  if (!(percentile >= 10 && percentile <= 90))
    throw new Problem(`A percentile from 10 to 90 is needed: got ${percentile}`);
  const points = payPoints(row);
  const low = points.filter((point) => point.percentile <= percentile).pop() ?? { percentile: 10, pay: 0 };
  if (low.percentile === percentile) return low.pay;
  const high = points.find((point) => point.percentile > percentile);
  if (!high) return `above ${low.pay.toLocaleString('en-US')}`;
  return low.pay + ((percentile - low.percentile) / (high.percentile - low.percentile)) * (high.pay - low.pay);
}
