import { Problem } from '../workbook/problem';
import { type MarketRow, PERCENTILES } from './marketRow';
import { marketRowComplaint } from './marketRowComplaint';

/** A point of the market's pay: so many percent are paid this or less. */
export interface PayPoint {
  readonly percentile: number;
  /** US dollars a year. */
  readonly pay: number;
}

/**
 * The published numbers of an occupation, from the lowest; between them pay follows straight lines.
 *
 * @param row The market's pay.
 * @returns At least one point; the last is below P90 where the wages above it are not published.
 * @throws Problem when a wage is missing, falls, or none is a number.
 * @example payPoints({ soc: '', title: 'A', percentiles: [40000, 50000, '#', '#', '#'], area: '' }) // [{ percentile: 10, pay: 40000 }, { percentile: 25, pay: 50000 }]
 */
export function payPoints(row: MarketRow): readonly PayPoint[] {
  const complaint = marketRowComplaint(row);
  if (complaint) throw new Problem(complaint.message);
  return PERCENTILES.flatMap((percentile, i) => {
    const pay = row.percentiles[i];
    return typeof pay === 'number' ? { percentile, pay } : [];
  });
}
