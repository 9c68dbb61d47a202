import { kaplanMeier } from '../../src/statistics/kaplanMeier';
import { medianSurvival } from '../../src/statistics/medianSurvival';

function median(text: string): number | undefined {
  const each = text.split(' ').map((time) => ({ days: Number.parseInt(time, 10), left: !time.endsWith('+') }));
  return medianSurvival(kaplanMeier(each));
}

describe('the median of survival', () => {
  // Miller (1981) for aml, Freireich et al. (1963) for 6-MP; shared/oracles/survival.json; + is still here
  it.each([
    ['aml, maintained', '9 13 13+ 18 23 28+ 31 34 45+ 48 161+', 31],
    ['aml, not maintained', '5 5 8 8 12 16+ 23 27 30 33 43 45', 23],
    ['6-MP', '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+', 23],
    ['placebo', '1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23', 8],
    ['ties', '13 13+', 13],
    ['leaving on the first day', '0 10+ 20 30+', 20],
    ['one person', '100', 100],
  ])('of %s', (_, times, expected) => {
    expect(median(times)).toBe(expected);
  });

  it('is not there where more than half stay', () => {
    expect(median('10+ 20+ 30+')).toBeUndefined();
    expect(median('10 20+ 30+')).toBeUndefined();
  });

  it('is there where just half stay, rounding or not', () => {
    // 9/10 · 8/9 · 7/8 · 6/7 · 5/6 is a half only on paper
    expect(median('1 2 3 4 5 9+ 9+ 9+ 9+ 9+')).toBe(5);
  });
});
