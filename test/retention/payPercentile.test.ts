import fc from 'fast-check';
import { marketFinder } from '../../src/retention/marketFinder';
import { marketPayAt } from '../../src/retention/marketPayAt';
import type { MarketRow } from '../../src/retention/marketRow';
import { NATIONAL_PAY } from '../../src/retention/nationalPay';
import { payPercentile } from '../../src/retention/payPercentile';

const EMPTY: MarketRow = { soc: '', title: 'None', percentiles: ['#', '#', '#', '#', '#'], area: '' };
const find = marketFinder(NATIONAL_PAY);
const national = (soc: string) => find(soc) ?? EMPTY;
const row = (...percentiles: MarketRow['percentiles']): MarketRow => ({ soc: '', title: 'A', percentiles, area: '' });

/** Good rows, in whole dollars, each wage above the one before. */
const rows = fc
  .uniqueArray(fc.integer({ min: 10_000, max: 300_000 }), { minLength: 5, maxLength: 5 })
  .map((wages) => [...wages].sort((a, b) => a - b))
  .map(([p10, p25, p50, p75, p90]) => row(p10, p25, p50, p75, p90));

/** The percentile as a number, so that outcomes can be compared. */
function height(found: ReturnType<typeof payPercentile>): number {
  if (typeof found === 'number') return found;
  return found === 'below 10' ? 0 : 100;
}

describe('the percentile of a pay', () => {
  // shared/oracles/pay.json, percentiles: BLS OEWS, May 2024, straight lines
  it.each([
    ['11-9111', 69_680, 10],
    ['11-9111', 95_000, 30.4761904762],
    ['11-9111', 117_960, 50],
    ['11-9111', 140_000, 62.3931623932],
    ['11-9111', 219_080, 90],
    ['43-1011', 66_140, 50],
    ['43-1011', 58_000, 34.2857142857],
    ['43-6013', 40_000, 32.8402366864],
    ['43-4171', 37_230, 50],
    ['31-9092', 46_000, 61.3636363636],
    ['11-3121', 150_000, 54.9919887843],
  ])('in %s of %d is %d', (soc, pay, percentile) => {
    expect(payPercentile(pay, national(soc))).toBeCloseTo(percentile, 9);
  });

  // shared/oracles/pay.json, percentiles
  it.each([
    ['11-9111', 60_000, 'below 10'],
    ['11-9111', 230_000, 'above 90'],
    ['11-3121', 200_000, '>=75'],
  ])('in %s of %d is a text: %s', (soc, pay, text) => {
    expect(payPercentile(pay, national(soc))).toBe(text);
  });

  it('is a number at the last published wage, and a text right above it', () => {
    expect(payPercentile(189_960, national('11-3121'))).toBe(75);
    expect(payPercentile(189_960.01, national('11-3121'))).toBe('>=75');
    expect(payPercentile(2000, row(1000, '#', '#', '#', '#'))).toBe('>=10');
  });

  it('is the highest of equal wages', () => {
    expect(payPercentile(2000, row(1000, 2000, 2000, 3000, 4000))).toBe(50);
    expect(payPercentile(3000, row(1000, 2000, 3000, 3000, 3000))).toBe(90);
    expect(payPercentile(1000, row(1000, 1000, 1000, 1000, 1000))).toBe(90);
  });

  it('is not there without a pay, for 0 is none', () => {
    // shared/oracles/pay.json, edge
    expect(payPercentile(undefined, national('11-9111'))).toBeUndefined();
    expect(payPercentile(0, national('11-9111'))).toBeUndefined();
    expect(payPercentile(-1, national('11-9111'))).toBeUndefined();
    expect(payPercentile(Number.NaN, national('11-9111'))).toBeUndefined();
  });

  it('is refused where the market’s row is bad', () => {
    expect(() => payPercentile(2000, row(1000, 2000, undefined, 4000, 5000))).toThrow(
      'Market pay of A: P50 is missing or unreadable',
    );
    expect(() => payPercentile(2000, row(1000, 3000, 2000, 4000, 5000))).toThrow('Market pay of A: P50 is below P25');
  });

  it('never falls when pay rises', () => {
    const pay = fc.integer({ min: 1, max: 400_000 });
    fc.assert(
      fc.property(rows, pay, pay, (market, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        return height(payPercentile(less, market)) <= height(payPercentile(more, market));
      }),
    );
  });

  it('leads back to the pay', () => {
    fc.assert(
      fc.property(rows, fc.double({ min: 10, max: 90, noNaN: true }), (market, percentile) => {
        const pay = Number(marketPayAt(percentile, market));
        expect(Math.abs(height(payPercentile(pay, market)) - percentile)).toBeLessThan(1e-6);
      }),
    );
  });

  it('leaves the row as it was', () => {
    const percentiles = Object.freeze([1000, 2000, 3000, 4000, 5000] as const);
    expect(payPercentile(3000, Object.freeze(row(...percentiles)))).toBe(50);
  });
});
