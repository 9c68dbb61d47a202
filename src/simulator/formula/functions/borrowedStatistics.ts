import * as lent from '@formulajs/formulajs';
import { borrow } from '../borrow';
import type { CellFunction } from '../declare';

/** Distributions, tests and regressions that formulajs works out as Sheets does. */
export const BORROWED_STATISTICS: Readonly<Record<string, CellFunction>> = {
  'BETA.DIST': borrow('nnn?bnn', (x, alpha, beta, isCumulative = true, low = 0, high = 1) =>
    Number(x) < Number(low) || Number(x) > Number(high) || Number(low) >= Number(high)
      ? Number.NaN
      : lent.BETA.DIST(x, alpha, beta, isCumulative, low, high),
  ),
  BETADIST: borrow('nnn?nn', (x, alpha, beta, low = 0, high = 1) => lent.BETA.DIST(x, alpha, beta, true, low, high)),
  'BETA.INV': borrow('nnn?nn', (x, alpha, beta, low = 0, high = 1) => lent.BETA.INV(x, alpha, beta, low, high)),
  BETAINV: borrow('nnn?nn', (x, alpha, beta, low = 0, high = 1) => lent.BETA.INV(x, alpha, beta, low, high)),
  'BINOM.DIST': borrow('nnnb', lent.BINOM.DIST),
  BINOMDIST: borrow('nnnb', lent.BINOM.DIST),
  'BINOM.INV': borrow('nnn', lent.BINOM.INV),
  CRITBINOM: borrow('nnn', lent.BINOM.INV),
  'CHISQ.DIST': borrow('nnb', lent.CHISQ.DIST),
  'CHISQ.DIST.RT': borrow('nn', chiTail),
  CHIDIST: borrow('nn', chiTail),
  'CHISQ.INV': borrow('nn', lent.CHISQ.INV),
  'CHISQ.INV.RT': borrow('nn', lent.CHIINVRT),
  CHIINV: borrow('nn', lent.CHIINVRT),
  'CHISQ.TEST': borrow('ll', chiTest),
  CHITEST: borrow('ll', chiTest),
  CONFIDENCE: borrow('nnn', (alpha, deviation, size) =>
    isShare(alpha) && Number(deviation) > 0 && Number(size) >= 1
      ? lent.CONFIDENCE.NORM(alpha, deviation, Math.trunc(Number(size)))
      : Number.NaN,
  ),
  'CONFIDENCE.NORM': borrow('nnn', (alpha, deviation, size) =>
    isShare(alpha) && Number(deviation) > 0 && Number(size) >= 1
      ? lent.CONFIDENCE.NORM(alpha, deviation, Math.trunc(Number(size)))
      : Number.NaN,
  ),
  'CONFIDENCE.T': borrow('nnn', lent.CONFIDENCE.T),
  CORREL: overPairs(lent.CORREL),
  COVAR: overPairs(lent.COVARIANCE.P),
  'COVARIANCE.P': overPairs(lent.COVARIANCE.P),
  'COVARIANCE.S': overPairs(lent.COVARIANCE.S),
  'EXPON.DIST': borrow('nnb', lent.EXPON.DIST),
  EXPONDIST: borrow('nnb', lent.EXPON.DIST),
  'F.DIST': borrow('nnnb', lent.F.DIST),
  'F.DIST.RT': borrow('nnn', lent.FDISTRT),
  FDIST: borrow('nnn', lent.FDISTRT),
  'F.INV': borrow('nnn', lent.F.INV),
  'F.INV.RT': borrow('nnn', lent.FINVRT),
  FINV: borrow('nnn', lent.FINVRT),
  'F.TEST': borrow('ss', varianceTest),
  FTEST: borrow('ss', varianceTest),
  FISHER: borrow('n', lent.FISHER),
  FISHERINV: borrow('n', lent.FISHERINV),
  FORECAST: borrow('nll', (x, ys, xs) => paired(ys, xs, (y, known) => lent.FORECAST(x, y, known))),
  'FORECAST.LINEAR': borrow('nll', (x, ys, xs) => paired(ys, xs, (y, known) => lent.FORECAST(x, y, known))),
  FREQUENCY: borrow('ll', lent.FREQUENCY),
  GAMMA: borrow('n', lent.GAMMA),
  'GAMMA.DIST': borrow('nnnb', lent.GAMMA.DIST),
  GAMMADIST: borrow('nnnb', lent.GAMMA.DIST),
  'GAMMA.INV': borrow('nnn', lent.GAMMA.INV),
  GAMMAINV: borrow('nnn', lent.GAMMA.INV),
  GAMMALN: borrow('n', lent.GAMMALN),
  'GAMMALN.PRECISE': borrow('n', lent.GAMMALN),
  GAUSS: borrow('n', lent.GAUSS),
  GROWTH: borrow('l?llb', lent.GROWTH),
  'HYPGEOM.DIST': borrow('nnnnb', lent.HYPGEOM.DIST),
  HYPGEOMDIST: borrow('nnnn', (...numbers) => lent.HYPGEOM.DIST(numbers[0], numbers[1], numbers[2], numbers[3], false)),
  INTERCEPT: overPairs(lent.INTERCEPT),
  KURT: borrow('s*', (...lists) => lent.KURT(...lists.flat())),
  'LOGNORM.DIST': borrow('nnnb', lent.LOGNORM.DIST),
  LOGNORMDIST: borrow('nnn', (x, mean, deviation) => lent.LOGNORM.DIST(x, mean, deviation, true)),
  'LOGNORM.INV': borrow('nnn', lent.LOGNORM.INV),
  LOGINV: borrow('nnn', lent.LOGNORM.INV),
  'MODE.MULT': borrow('s*', (...lists) => lent.MODE.MULT(lists.flat())),
  'NEGBINOM.DIST': borrow('nnnb', lent.NEGBINOM.DIST),
  NEGBINOMDIST: borrow('nnn', (failures, successes, share) => lent.NEGBINOM.DIST(failures, successes, share, false)),
  'NORM.DIST': borrow('nnnb', lent.NORM.DIST),
  NORMDIST: borrow('nnn?b', (x, mean, deviation, isCumulative = true) =>
    lent.NORM.DIST(x, mean, deviation, isCumulative),
  ),
  'NORM.INV': borrow('nnn', (share, mean, deviation) =>
    isShare(share) && Number(deviation) > 0
      ? Number(mean) + Number(deviation) * standardQuantile(Number(share))
      : Number.NaN,
  ),
  NORMINV: borrow('nnn', (share, mean, deviation) =>
    isShare(share) && Number(deviation) > 0
      ? Number(mean) + Number(deviation) * standardQuantile(Number(share))
      : Number.NaN,
  ),
  'NORM.S.DIST': borrow('n?b', (z, isCumulative = true) => lent.NORM.S.DIST(z, isCumulative)),
  NORMSDIST: borrow('n', (z) => lent.NORM.S.DIST(z, true)),
  'NORM.S.INV': borrow('n', (share) => (isShare(share) ? standardQuantile(Number(share)) : Number.NaN)),
  NORMSINV: borrow('n', (share) => (isShare(share) ? standardQuantile(Number(share)) : Number.NaN)),
  PEARSON: overPairs(lent.PEARSON),
  'PERCENTRANK.EXC': borrow('sn?n', (numbers, value, digits = 3) => lent.PERCENTRANKEXC(numbers, value, digits)),
  'PERCENTRANK.INC': borrow('sn?n', (numbers, value, digits = 3) => lent.PERCENTRANKINC(numbers, value, digits)),
  PERCENTRANK: borrow('sn?n', (numbers, value, digits = 3) => lent.PERCENTRANKINC(numbers, value, digits)),
  PERMUT: borrow('nn', lent.PERMUT),
  PERMUTATIONA: borrow('nn', (number, chosen) => {
    const [from, count] = [Math.trunc(Number(number)), Math.trunc(Number(chosen))];
    return from > 0 && count > 0 ? from ** count : Number.NaN;
  }),
  PHI: borrow('n', lent.PHI),
  POISSON: borrow('nn?b', (x, mean, isCumulative = true) =>
    Number(x) < 0 || Number(mean) < 0 ? Number.NaN : lent.POISSON.DIST(Math.trunc(Number(x)), mean, isCumulative),
  ),
  'POISSON.DIST': borrow('nn?b', (x, mean, isCumulative = true) =>
    Number(x) < 0 || Number(mean) < 0 ? Number.NaN : lent.POISSON.DIST(Math.trunc(Number(x)), mean, isCumulative),
  ),
  PROB: borrow('lln?n', lent.PROB),
  RSQ: overPairs(lent.RSQ),
  SKEW: borrow('s*', (...lists) => lent.SKEW(...lists.flat())),
  'SKEW.P': borrow('s*', (...lists) => lent.SKEWP(...lists.flat())),
  SLOPE: overPairs(lent.SLOPE),
  STANDARDIZE: borrow('nnn', lent.STANDARDIZE),
  STEYX: overPairs(lent.STEYX),
  'T.DIST': borrow('nnb', (x, freedom, isCumulative) =>
    studentT(Number(x), Math.trunc(Number(freedom)), isCumulative === true),
  ),
  'T.DIST.2T': borrow('nn', (x, freedom) => twoTails(Number(x), freedom)),
  'T.DIST.RT': borrow('nn', lent.TDISTRT),
  TDIST: borrow('nnn', (x, freedom, tails) => (tails === 2 ? twoTails(Number(x), freedom) : lent.TDISTRT(x, freedom))),
  'T.INV': borrow('nn', lent.T.INV),
  'T.INV.2T': borrow('nn', inverseTwoTails),
  TINV: borrow('nn', inverseTwoTails),
  TREND: borrow('l?ll', lent.TREND),
  TRIMMEAN: borrow('sn', lent.TRIMMEAN),
  WEIBULL: borrow('nnnb', lent.WEIBULL.DIST),
  'WEIBULL.DIST': borrow('nnnb', lent.WEIBULL.DIST),
  'Z.TEST': borrow('sn?n', lent.Z.TEST),
  ZTEST: borrow('sn?n', lent.Z.TEST),
};

/** formulajs's types leave out its two-tailed forms. */
function twoTails(x: number, freedom: unknown): unknown {
  const oneTail = lent.TDISTRT(x, freedom);
  return x < 0 || typeof oneTail !== 'number' ? Number.NaN : 2 * oneTail;
}

function inverseTwoTails(share: unknown, freedom: unknown): unknown {
  return Number(share) > 1 ? Number.NaN : lent.T.INV(1 - Number(share) / 2, freedom);
}

function isShare(value: unknown): boolean {
  return Number(value) > 0 && Number(value) < 1;
}

/** A function of two lists of one length; a position counts where both have a number. */
function overPairs(lentFunction: (one: unknown, other: unknown) => unknown): CellFunction {
  return borrow('ll', (one, other) => paired(one, other, lentFunction));
}

function paired(one: unknown, other: unknown, run: (one: unknown, other: unknown) => unknown): unknown {
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return new Error('#N/A');
  const positions = [...one.keys()].filter((at) => typeof one[at] === 'number' && typeof other[at] === 'number');
  if (positions.length < 2) return new Error('#DIV/0!');
  return run(
    positions.map((at) => one[at]),
    positions.map((at) => other[at]),
  );
}

function studentT(x: number, freedom: number, isCumulative: boolean): unknown {
  if (freedom < 1) return Number.NaN;
  const tail = Number(lent.TDISTRT(Math.abs(x), freedom));
  if (isCumulative) return x < 0 ? tail : 1 - tail;
  const scale = Math.exp(Number(lent.GAMMALN((freedom + 1) / 2)) - Number(lent.GAMMALN(freedom / 2)));
  return (scale / Math.sqrt(freedom * Math.PI)) * (1 + (x * x) / freedom) ** (-(freedom + 1) / 2);
}

function standardQuantile(share: number): number {
  return share === 0.5 ? 0 : Number(lent.NORM.S.INV(share));
}

function chiTail(x: unknown, freedom: unknown): unknown {
  const degrees = Math.trunc(Number(freedom));
  if (Number(x) < 0 || degrees < 1) return Number.NaN;
  return Number(x) === 0 ? 1 : 1 - Number(lent.CHISQ.DIST(x, degrees, true));
}

/** The chance of deviations as large as those of the observed numbers from the expected ones. */
function chiTest(observed: unknown, expected: unknown): unknown {
  return paired(observed, expected, (found, wanted) => {
    if (!Array.isArray(found) || !Array.isArray(wanted)) return Number.NaN;
    const deviation = found.reduce((total, number, at) => total + (number - wanted[at]) ** 2 / wanted[at], 0);
    return chiTail(deviation, found.length - 1);
  });
}

/** The two-tailed chance that two lists have the same variance. */
function varianceTest(one: unknown, other: unknown): unknown {
  if (!Array.isArray(one) || !Array.isArray(other) || one.length < 2 || other.length < 2) return new Error('#DIV/0!');
  const [first, second] = [Number(lent.VARS(...one)), Number(lent.VARS(...other))];
  if (first === 0 || second === 0) return new Error('#DIV/0!');
  const tail = Number(lent.FDISTRT(first / second, one.length - 1, other.length - 1));
  return 2 * Math.min(tail, 1 - tail);
}
