import type { Interval } from './interval';

/** What is left out on either side of a 95 % interval. */
const TAIL = 0.025;

/** Steps and terms this much smaller than the sum change nothing that shows. */
const NOTHING = 1e-14;

/** Newton's method needs about eight. */
const MOST_STEPS = 50;

/** From here on Stirling's series has all digits. */
const LARGE = 30;

/**
 * The exact 95 % interval of a count of events, each of them independent of the others: the smallest expected count that
 * gives so many or more in 2.5 % of samples, and the largest one that gives so few or fewer in 2.5 %.
 *
 * @param count How many events there were, a whole number.
 * @returns Expected counts; divided by the person-years they are rates. `low` is 0 where nothing happened.
 * @throws RangeError when the count is not a whole number, 0 or more.
 * @source Garwood (1936), doi:10.1093/biomet/28.3-4.437
 * @example poissonInterval(3).low.toFixed(4) // '0.6187'
 * @example poissonInterval(3).high.toFixed(4) // '8.7673'
 */
export function poissonInterval(count: number): Interval {
  if (!Number.isInteger(count) || count < 0) {
    throw new RangeError(`poissonInterval needs a whole number, 0 or more: got ${count}`);
  }
  const low = (mean: number) => TAIL / likelihood(count - 1, mean) - above(count - 1, mean);
  const high = (mean: number) => below(count, mean) - TAIL / likelihood(count, mean);
  return { low: count === 0 ? 0 : refined(count - 1, low), high: refined(count, high) };
}

/**
 * Newton's method: the slope of either tail by the mean is the likelihood of the last count in it. From the count itself
 * it nears the solution from one side, so it can't miss it.
 */
function refined(start: number, stepAt: (mean: number) => number): number {
  let mean = start;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const step = stepAt(mean);
    mean += step;
    if (Math.abs(step) <= NOTHING * mean) break;
  }
  return mean;
}

/** How likely `count` or fewer events are, as a multiple of how likely just `count` are. */
function below(count: number, mean: number): number {
  let sum = 0;
  for (let term = 1, i = count; term > NOTHING * sum; i--) {
    sum += term;
    term *= i / mean;
  }
  return sum;
}

/** How likely more than `count` events are, as a multiple of how likely just `count` are. */
function above(count: number, mean: number): number {
  let sum = 0;
  for (let term = mean / (count + 1), i = count + 2; term > NOTHING * sum; i++) {
    sum += term;
    term *= mean / i;
  }
  return sum;
}

/** How likely just `count` events are where `mean` are expected. */
function likelihood(count: number, mean: number): number {
  if (count === 0) return Math.exp(-mean);
  const away = mean - count;
  return likeliest(count) * Math.exp(count * Math.log1p(away / count) - away);
}

/** How likely `count` events are where as many are expected: nⁿ e⁻ⁿ ÷ n!. */
function likeliest(count: number): number {
  if (count >= LARGE) {
    const series = 1 / (12 * count) - 1 / (360 * count ** 3) + 1 / (1260 * count ** 5);
    return Math.exp(-series) / Math.sqrt(2 * Math.PI * count);
  }
  let found = Math.exp(-count);
  for (let i = 1; i <= count; i++) found *= count / i;
  return found;
}
