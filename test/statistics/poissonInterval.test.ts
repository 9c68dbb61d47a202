import fc from 'fast-check';
import { poissonInterval } from '../../src/statistics/poissonInterval';

/** How likely `from` to `to` events are where `mean` are expected: summed term by term, from the logs of the factorials. */
function chance(from: number, to: number, mean: number): number {
  let sum = 0;
  let logFactorial = 0;
  for (let n = 0; n <= to; n++) {
    if (n > 0) logFactorial += Math.log(n);
    if (n >= from) sum += Math.exp(n * Math.log(mean) - mean - logFactorial);
  }
  return sum;
}

describe('the exact Poisson interval', () => {
  // mpmath 1.3: roots of the regularised incomplete gamma function at 40 digits; the first ones are in Garwood (1936) too
  it.each([
    [0, 0, 3.68887945411394],
    [1, 0.0253178079842899, 5.5716433909389],
    [2, 0.242209278543965, 7.22468766772396],
    [3, 0.618672122895601, 8.76727306974233],
    [5, 1.62348639011842, 11.6683320793227],
    [10, 4.79538869613243, 18.3903560420178],
    [20, 12.2165195854039, 30.8883779026746],
    [30, 20.2408740214209, 42.8268653948077],
    [31, 21.0629959791419, 44.0020255032488],
    [100, 81.3639912509231, 121.626793792426],
    [237, 207.784763818836, 269.172580819346],
    [1000, 938.973018407695, 1063.9521360163],
    [5000, 4862.3591886949, 5140.548948535],
    [20_000, 19723.7676006071, 20279.1336279264],
  ])('of %i events', (count, low, high) => {
    const found = poissonInterval(count);
    expect(Math.abs(found.low - low)).toBeLessThan(1e-8);
    expect(Math.abs(found.high - high)).toBeLessThan(1e-8);
  });

  // shared/oracles/turnover.json, person_years: per 100 person-years
  it.each([
    [3, 11.5, 5.3797575904, 76.2371571282],
    [0, 9, 0, 40.9875494902],
  ])('of %i events in %d person-years is a rate when divided by them', (count, years, low, high) => {
    expect((100 * poissonInterval(count).low) / years).toBeCloseTo(low, 8);
    expect((100 * poissonInterval(count).high) / years).toBeCloseTo(high, 8);
  });

  it('leaves 2.5 % out on either side', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), (count) => {
        const { low, high } = poissonInterval(count);
        expect(chance(0, count - 1, low)).toBeCloseTo(0.975, 9);
        expect(chance(0, count, high)).toBeCloseTo(0.025, 9);
      }),
    );
  });

  it('holds the count, and rises with it', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000 }), (count) => {
        const { low, high } = poissonInterval(count);
        const next = poissonInterval(count + 1);
        return low <= count && count < high && low < next.low && high < next.high;
      }),
    );
  });

  it.each([-1, 2.5, Number.NaN, Number.POSITIVE_INFINITY])('is not to be had of %d events', (count) => {
    expect(() => poissonInterval(count)).toThrow(`poissonInterval needs a whole number, 0 or more: got ${count}`);
  });
});
