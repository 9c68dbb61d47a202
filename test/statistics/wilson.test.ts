import fc from 'fast-check';
import { wilson } from '../../src/statistics/wilson';

describe('the Wilson interval', () => {
  // Newcombe (1998), Statistics in Medicine 17:857-872, table I; ten digits from shared/oracles/turnover.json
  it.each([
    [81, 263, 0.2552885199, 0.366209577],
    [15, 148, 0.0623863995, 0.1604872417],
    [0, 20, 0, 0.1611251581],
    [1, 29, 0.0061132143, 0.1717552188],
  ])('of %i of %i is the one that Newcombe published', (count, of, low, high) => {
    expect(wilson(count, of).low).toBeCloseTo(low, 9);
    expect(wilson(count, of).high).toBeCloseTo(high, 9);
  });

  // shared/oracles/turnover.json, intervals
  it.each([
    [3, 12, 0.0889416684, 0.5323053349],
    [0, 8, 0, 0.3244075649],
    [1, 6, 0.0300533697, 0.5635028222],
    [5, 5, 0.5655175352, 1],
    [2, 18, 0.0310195226, 0.3279976513],
  ])('of %i of %i leavers', (count, of, low, high) => {
    expect(wilson(count, of).low).toBeCloseTo(low, 9);
    expect(wilson(count, of).high).toBeCloseTo(high, 9);
  });

  it('begins at exactly 0 for nobody, and ends at exactly 1 for all', () => {
    expect(wilson(0, 7).low).toBe(0);
    expect(wilson(7, 7).high).toBe(1);
  });

  it.each([
    [1, 0],
    [0, 0],
    [4, 3],
    [-1, 3],
    [Number.NaN, 3],
  ])('is not to be had of %d of %d', (count, of) => {
    expect(() => wilson(count, of)).toThrow(`wilson needs a part of 1 or more: got ${count} of ${of}`);
  });

  const part = fc
    .integer({ min: 1, max: 2000 })
    .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));

  it('holds the share, and stays inside 0 to 1', () => {
    fc.assert(
      fc.property(part, ([count, of]) => {
        const { low, high } = wilson(count, of);
        return low >= 0 && low <= count / of && high >= count / of && high <= 1;
      }),
    );
  });

  it('of those who stay mirrors that of those who leave', () => {
    fc.assert(
      fc.property(part, ([count, of]) => {
        expect(wilson(of - count, of).low).toBeCloseTo(1 - wilson(count, of).high, 12);
      }),
    );
  });
});
