import type { Day } from '../../src/calendar/day';
import { agedMarket } from '../../src/retention/agedMarket';
import type { MarketRow } from '../../src/retention/marketRow';

const row = (area: string): MarketRow => ({ soc: '', title: 'A', percentiles: [100, 200, undefined, 400, '#'], area });
const aged = (area: string, share: number, today: Day) => agedMarket([row(area)], share, today)[0]?.percentiles;

describe('the market brought to today', () => {
  it('raises the national wages from May 2024 on', () => {
    // two years of 10 %: 1.21
    const percentiles = aged('United States', 0.1, '2026-05-31')?.map((wage) =>
      typeof wage === 'number' ? Math.round(wage) : wage,
    );
    expect(percentiles).toEqual([121, 242, undefined, 484, '#']);
  });

  it('leaves rows of other areas as they are', () => {
    expect(aged('Ohio', 0.1, '2026-05-31')).toEqual([100, 200, undefined, 400, '#']);
  });

  it('changes nothing without a yearly share, or before the wages were counted', () => {
    expect(aged('United States', 0, '2026-05-31')).toEqual([100, 200, undefined, 400, '#']);
    expect(aged('United States', 0.1, '2024-05-31')).toEqual([100, 200, undefined, 400, '#']);
    expect(aged('United States', 0.1, '2023-01-01')).toEqual([100, 200, undefined, 400, '#']);
  });
});
