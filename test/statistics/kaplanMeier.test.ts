import fc from 'fast-check';
import { kaplanMeier, type Stay, type SurvivalStep } from '../../src/statistics/kaplanMeier';

// Published data; their steps from shared/oracles/survival.json, intervals log-log. A step: day, at risk, events, staying, low, high.
type Row = readonly [number, number, number, number, number | undefined, number | undefined];

/** Miller (1981), Survival Analysis; data set aml of the R package survival, maintained; + is still here. */
const MAINTAINED = '9 13 13+ 18 23 28+ 31 34 45+ 48 161+';
const MAINTAINED_STEPS: readonly Row[] = [
  [9, 11, 1, 0.9090909091, 0.5080802058, 0.9866738227],
  [13, 10, 1, 0.8181818182, 0.4474286147, 0.9511622286],
  [18, 8, 1, 0.7159090909, 0.3501903859, 0.8990239742],
  [23, 7, 1, 0.6136363636, 0.26575204, 0.8352992433],
  [31, 5, 1, 0.4909090909, 0.1673309098, 0.7533997904],
  [34, 4, 1, 0.3681818182, 0.0928295749, 0.6570408324],
  [48, 2, 1, 0.1840909091, 0.0117384801, 0.5250148427],
];

/** The same, not maintained; + is still here. */
const NOT_MAINTAINED = '5 5 8 8 12 16+ 23 27 30 33 43 45';
const NOT_MAINTAINED_STEPS: readonly Row[] = [
  [5, 12, 2, 0.8333333333, 0.4817149422, 0.9555093657],
  [8, 10, 2, 0.6666666667, 0.3370189325, 0.8597117991],
  [12, 8, 1, 0.5833333333, 0.2701389241, 0.8009401923],
  [23, 6, 1, 0.4861111111, 0.1918766196, 0.7296715698],
  [27, 5, 1, 0.3888888889, 0.1262720122, 0.6498174083],
  [30, 4, 1, 0.2916666667, 0.0724016089, 0.5608860527],
  [33, 3, 1, 0.1944444444, 0.0311986429, 0.4614294762],
  [43, 2, 1, 0.0972222222, 0.0057463057, 0.3489038611],
  [45, 1, 1, 0, undefined, undefined],
];

/** Freireich et al. (1963), Blood 21:699: 21 patients with 6-MP; + is still here. */
const SIX_MP = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+';
const SIX_MP_STEPS: readonly Row[] = [
  [6, 21, 3, 0.8571428571, 0.6197179553, 0.9515517476],
  [7, 17, 1, 0.8067226891, 0.5631465646, 0.9228090192],
  [10, 15, 1, 0.7529411765, 0.5031995108, 0.8893618352],
  [13, 12, 1, 0.6901960784, 0.4316102225, 0.8490659633],
  [16, 11, 1, 0.6274509804, 0.367510856, 0.8049121895],
  [22, 7, 1, 0.5378151261, 0.2677789368, 0.7467907176],
  [23, 6, 1, 0.4481792717, 0.188052006, 0.6801426285],
];

/** The same, 21 patients with placebo; + is still here. */
const PLACEBO = '1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23';
const PLACEBO_STEPS: readonly Row[] = [
  [1, 21, 2, 0.9047619048, 0.6700458822, 0.975294149],
  [2, 19, 2, 0.8095238095, 0.5689050599, 0.9238888286],
  [3, 17, 1, 0.7619047619, 0.5193914153, 0.8932571098],
  [4, 16, 2, 0.6666666667, 0.4253504356, 0.8250440088],
  [5, 14, 2, 0.5714285714, 0.3379769539, 0.7492407099],
  [8, 12, 4, 0.380952381, 0.1830665488, 0.5777886777],
  [11, 8, 2, 0.2857142857, 0.1165613264, 0.481819648],
  [12, 6, 2, 0.1904761905, 0.0594817014, 0.3774348906],
  [15, 4, 1, 0.1428571429, 0.0356573552, 0.3211615747],
  [17, 3, 1, 0.0952380952, 0.0162592602, 0.261249982],
  [22, 2, 1, 0.0476190476, 0.003324463, 0.1970449057],
  [23, 1, 1, 0, undefined, undefined],
];

/** ibm_emp_attrition.csv (fictional data by IBM, Apache-2.0), 1,470 people: years at the company. */
const IBM_STEPS: readonly Row[] = [
  [0, 1470, 16, 0.9891156463, 0.9822946282, 0.9933177854],
  [1, 1426, 59, 0.9481915066, 0.9354632854, 0.958465283],
  [2, 1255, 27, 0.9277921674, 0.912988652, 0.9401600574],
  [3, 1128, 20, 0.9113419517, 0.8949833492, 0.9252594859],
  [4, 1000, 19, 0.8940264546, 0.8760569529, 0.9095264458],
  [5, 890, 21, 0.8729314484, 0.8530598148, 0.8902905444],
  [6, 694, 9, 0.8616110117, 0.8405268753, 0.8801089835],
  [7, 618, 11, 0.8462748934, 0.8235111695, 0.8663443207],
  [8, 528, 9, 0.8318497532, 0.8074068557, 0.8534766013],
  [9, 448, 8, 0.8169952933, 0.7906922636, 0.840332675],
  [10, 366, 18, 0.7768151969, 0.7453899955, 0.8048807672],
  [11, 246, 2, 0.7704996262, 0.7379982334, 0.7995293537],
  [13, 200, 2, 0.7627946299, 0.7287037496, 0.7932236513],
  [14, 176, 2, 0.7541265091, 0.7181181547, 0.7862359324],
  [15, 158, 1, 0.7493535565, 0.7122276246, 0.7824388573],
  [16, 138, 1, 0.7439234583, 0.7053777111, 0.7782379902],
  [17, 126, 1, 0.7380193039, 0.6978576063, 0.7737288707],
  [18, 117, 1, 0.7317114466, 0.6897890739, 0.7689401043],
  [19, 104, 1, 0.7246757596, 0.6806523102, 0.763709072],
  [20, 93, 1, 0.7168835471, 0.6704131111, 0.758012479],
  [21, 66, 1, 0.7060216752, 0.6549456086, 0.7510069798],
  [22, 52, 1, 0.6924443353, 0.6348736736, 0.7428140591],
  [23, 37, 1, 0.6737296235, 0.6054001497, 0.7328793842],
  [24, 35, 1, 0.6544802057, 0.5769492599, 0.721276869],
  [31, 16, 1, 0.6135751929, 0.5021679435, 0.7072517929],
  [32, 13, 1, 0.5663771011, 0.426685014, 0.6842330618],
  [33, 10, 1, 0.509739391, 0.3444040602, 0.6531217583],
  [40, 1, 1, 0, undefined, undefined],
];

function observed(text: string): readonly Stay[] {
  return text.split(' ').map((each) => ({ days: Number.parseInt(each, 10), left: !each.endsWith('+') }));
}

/** People with these steps: who is missing from one step to the next was still here. */
function peopleOf(steps: readonly Row[]): readonly Stay[] {
  return steps.flatMap(([days, atRisk, events], i) => {
    const next = steps[i + 1]?.[1] ?? 0;
    return Array.from({ length: atRisk - next }, (_, n) => ({ days, left: n < events }));
  });
}

function expectSteps(found: readonly SurvivalStep[], expected: readonly Row[]): void {
  expect(found.map(({ day, atRisk, events }) => [day, atRisk, events])).toEqual(expected.map((row) => row.slice(0, 3)));
  expect(found.map(({ staying, low, high }) => [staying, low, high])).toEqual(
    expected.map((row) => row.slice(3).map((share) => (share === undefined ? undefined : expect.closeTo(share, 9)))),
  );
}

describe('Kaplan–Meier', () => {
  it.each([
    ['aml, maintained', MAINTAINED, MAINTAINED_STEPS],
    ['aml, not maintained', NOT_MAINTAINED, NOT_MAINTAINED_STEPS],
    ['6-MP', SIX_MP, SIX_MP_STEPS],
    ['placebo', PLACEBO, PLACEBO_STEPS],
  ])('of %s is as published', (_, times, steps) => {
    expectSteps(kaplanMeier(observed(times)), steps);
  });

  it('of 1,470 people', () => {
    expectSteps(kaplanMeier(peopleOf(IBM_STEPS)), IBM_STEPS);
  });

  // Freireich et al. (1963), Blood 21:699
  it.each([
    [6, 0.857],
    [7, 0.807],
    [10, 0.753],
    [13, 0.69],
    [16, 0.627],
    [22, 0.538],
    [23, 0.448],
  ])('of 6-MP after %i weeks is %d', (week, share) => {
    const step = kaplanMeier(observed(SIX_MP)).find(({ day }) => day === week);
    expect(step?.staying).toBeCloseTo(share, 3);
  });

  // shared/oracles/survival.json, ties, left_on_day_one
  it('takes events before those still here on the same day', () => {
    expectSteps(kaplanMeier(observed('13+ 13')), [[13, 2, 1, 0.5, 0.0059830876, 0.9104100848]]);
  });

  it('takes leaving on the first day as an event at day 0', () => {
    expectSteps(kaplanMeier(observed('0 10+ 20 30+')), [
      [0, 4, 1, 0.75, 0.1279469176, 0.9605486423],
      [20, 2, 1, 0.375, 0.0109711216, 0.8080010725],
    ]);
  });

  it('has no interval where nobody stays', () => {
    expect(kaplanMeier(observed('100'))).toEqual([
      { day: 100, atRisk: 1, events: 1, staying: 0, low: undefined, high: undefined },
    ]);
  });

  it('has no steps where nobody left, or nobody was there', () => {
    expect(kaplanMeier(observed('10+ 20+ 30+'))).toEqual([]);
    expect(kaplanMeier([])).toEqual([]);
  });

  it.each([-1, Number.NaN])('refuses a stay of %d days', (days) => {
    expect(() => kaplanMeier([{ days, left: true }])).toThrow(`kaplanMeier needs days of 0 or more: got ${days}`);
  });

  const stays = fc.array(fc.record({ days: fc.nat({ max: 60 }), left: fc.boolean() }), { maxLength: 80 });

  it('never rises, and its days do', () => {
    fc.assert(
      fc.property(stays, (each) => {
        const steps = kaplanMeier(each);
        return steps.every(({ day, staying }, i) => {
          const before = steps[i - 1];
          return staying < (before?.staying ?? 1) && day > (before?.day ?? -1);
        });
      }),
    );
  });

  it('lies inside its interval, and that inside 0 to 1', () => {
    fc.assert(
      fc.property(stays, (each) =>
        kaplanMeier(each).every(
          ({ staying, low = 0, high = 1 }) => 0 <= low && low <= staying && staying <= high && high <= 1,
        ),
      ),
    );
  });

  it('is the plain share where all have left', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 60 }), (all) => {
        for (const { day, staying } of kaplanMeier(all.map((days) => ({ days, left: true })))) {
          expect(staying).toBeCloseTo(all.filter((days) => days > day).length / all.length, 10);
        }
      }),
    );
  });

  it('does not change with the order of people', () => {
    fc.assert(fc.property(stays, (each) => expect(kaplanMeier([...each].reverse())).toEqual(kaplanMeier(each))));
  });

  it('leaves what it got as it was', () => {
    expect(() => kaplanMeier(Object.freeze(observed('9 3+ 5').map(Object.freeze) as Stay[]))).not.toThrow();
  });
});
