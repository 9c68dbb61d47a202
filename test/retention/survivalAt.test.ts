import fc from 'fast-check';
import { survival } from '../../src/retention/survival';
import { survivalAt } from '../../src/retention/survivalAt';
import { anyDay, anySpans } from './anySpans';
import { AS_OF, spansOf } from './spansOf';

// Freireich et al. (1963), Blood 21:699: 6-MP
const SIX_MP = spansOf('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+');

describe('survival at a day', () => {
  it('is that of the last step before, with those still at risk', () => {
    // shared/oracles/survival.json, six_mp: the step of day 10; 15 at risk there, 13 of them longer
    const [ten, eleven] = survivalAt(SIX_MP, AS_OF, [10, 11]);
    expect(ten).toMatchObject({ day: 10, atRisk: 15, left: 5, staying: expect.closeTo(0.7529411765, 9) });
    expect(eleven).toEqual({ ...ten, day: 11, atRisk: 13 });
    expect(ten?.low).toBeCloseTo(0.5031995108, 9);
    expect(ten?.high).toBeCloseTo(0.8893618352, 9);
  });

  it('is 1 without an interval before anybody left', () => {
    expect(survivalAt(SIX_MP, AS_OF, [0, 5])).toEqual([
      { day: 0, atRisk: 21, left: 0, staying: 1, low: undefined, high: undefined },
      { day: 5, atRisk: 21, left: 0, staying: 1, low: undefined, high: undefined },
    ]);
  });

  it('is not known later than anybody was observed', () => {
    expect(survivalAt(SIX_MP, AS_OF, [35])[0]?.staying).toBeCloseTo(0.4481792717, 9);
    expect(survivalAt(SIX_MP, AS_OF, [36])).toEqual([
      { day: 36, atRisk: 0, left: 9, staying: undefined, low: undefined, high: undefined },
    ]);
  });

  it('stays 0 once all have left', () => {
    expect(survivalAt(spansOf('30 60'), AS_OF, [60, 90])).toEqual([
      { day: 60, atRisk: 1, left: 2, staying: 0, low: undefined, high: undefined },
      { day: 90, atRisk: 0, left: 2, staying: 0, low: undefined, high: undefined },
    ]);
  });

  it('comes in the order that was asked for', () => {
    expect(survivalAt(SIX_MP, AS_OF, [22, 6, 22]).map(({ day, left }) => [day, left])).toEqual([
      [22, 8],
      [6, 3],
      [22, 8],
    ]);
  });

  it('of nobody is not known', () => {
    expect(survivalAt([], AS_OF, [0])).toEqual([
      { day: 0, atRisk: 0, left: 0, staying: undefined, low: undefined, high: undefined },
    ]);
  });

  it('is the step itself on the day of a step', () => {
    fc.assert(
      fc.property(anySpans, anyDay, (spans, asOf) => {
        const steps = survival(spans, asOf);
        const rows = survivalAt(
          spans,
          asOf,
          steps.map(({ day }) => day),
        );
        expect(rows.map(({ left, ...row }) => row)).toEqual(steps.map(({ events, ...step }) => step));
      }),
    );
  });
});
