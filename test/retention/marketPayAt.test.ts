import { marketFinder } from '../../src/retention/marketFinder';
import { marketPayAt } from '../../src/retention/marketPayAt';
import type { MarketRow } from '../../src/retention/marketRow';
import { NATIONAL_PAY } from '../../src/retention/nationalPay';

const find = marketFinder(NATIONAL_PAY);
const row = (...percentiles: MarketRow['percentiles']): MarketRow => ({ soc: '', title: 'A', percentiles, area: '' });
const national = (soc: string) => find(soc) ?? row('#', '#', '#', '#', '#');

describe('the market’s pay at a percentile', () => {
  // BLS OEWS, May 2024
  it.each([
    [10, 69_680],
    [25, 88_560],
    [50, 117_960],
    [75, 162_420],
    [90, 219_080],
  ])('is the published one at %d', (percentile, pay) => {
    expect(marketPayAt(percentile, national('11-9111'))).toBe(pay);
  });

  // shared/oracles/pay.json, percentiles, read the other way round
  it.each([
    ['11-9111', 30.4761904762, 95_000],
    ['11-9111', 62.3931623932, 140_000],
    ['43-1011', 34.2857142857, 58_000],
    ['43-6013', 32.8402366864, 40_000],
    ['31-9092', 61.3636363636, 46_000],
    ['11-3121', 54.9919887843, 150_000],
  ])('of %s lies on a straight line at %d', (soc, percentile, pay) => {
    expect(marketPayAt(percentile, national(soc))).toBeCloseTo(pay, 4);
  });

  it('is a text above the last published wage', () => {
    expect(marketPayAt(75, national('11-3121'))).toBe(189_960);
    expect(marketPayAt(75.1, national('11-3121'))).toBe('above 189,960');
    expect(marketPayAt(90, national('11-3121'))).toBe('above 189,960');
  });

  it.each([9.9, 90.1, 0.5, Number.NaN])('is refused at %d', (percentile) => {
    expect(() => marketPayAt(percentile, national('11-9111'))).toThrow(
      `A percentile from 10 to 90 is needed: got ${percentile}`,
    );
  });

  it('is refused where the market’s row is bad', () => {
    expect(() => marketPayAt(50, row(1000, 2000, 3000, 4000, undefined))).toThrow(
      'Market pay of A: P90 is missing or unreadable',
    );
  });
});
