import fc from 'fast-check';
import { survival } from '../../src/retention/survival';
import { anyDay, anySpans } from './anySpans';
import { AS_OF, spansOf } from './spansOf';

describe('survival', () => {
  it('follows people from their start, whenever that was', () => {
    // shared/oracles/survival.json, aml_maintained; Miller (1981)
    const steps = survival(spansOf('9 13 13+ 18 23 28+ 31 34 45+ 48 161+'), AS_OF);
    expect(steps.map(({ day, atRisk, events }) => [day, atRisk, events])).toEqual([
      [9, 11, 1],
      [13, 10, 1],
      [18, 8, 1],
      [23, 7, 1],
      [31, 5, 1],
      [34, 4, 1],
      [48, 2, 1],
    ]);
    expect(steps[6]?.staying).toBeCloseTo(0.1840909091, 10);
    expect(steps[6]?.low).toBeCloseTo(0.0117384801, 9);
    expect(steps[6]?.high).toBeCloseTo(0.5250148427, 9);
  });

  it('has a step at day 0 where somebody left on the first day', () => {
    // shared/oracles/survival.json, left_on_day_one
    expect(survival(spansOf('0 10+ 20 30+'), AS_OF)).toMatchObject([
      { day: 0, atRisk: 4, staying: 0.75 },
      { day: 20, atRisk: 2, staying: 0.375 },
    ]);
  });

  it('has no steps where nobody has left yet', () => {
    expect(survival([{ start: '2026-03-02', end: '2027-01-01' }], AS_OF)).toEqual([]);
    expect(survival([], AS_OF)).toEqual([]);
  });

  it('never rises', () => {
    fc.assert(
      fc.property(anySpans, anyDay, (spans, asOf) => {
        const shares = survival(spans, asOf).map(({ staying }) => staying);
        return shares.every((share, i) => share < (shares[i - 1] ?? 1));
      }),
    );
  });

  it('does not change with the order of people', () => {
    fc.assert(
      fc.property(anySpans, anyDay, (spans, asOf) => {
        expect(survival([...spans].reverse(), asOf)).toEqual(survival(spans, asOf));
      }),
    );
  });
});
