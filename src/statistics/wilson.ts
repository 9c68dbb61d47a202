import { type Interval, ERRORS_OF_95_PERCENT as Z } from './interval';

/**
 * The 95 % interval of a share by Wilson: it stays inside 0–1, and is of use for small groups and for none or all too.
 *
 * @param count How many it is true of, 0 up to `of`.
 * @param of How many there are, 1 or more.
 * @returns Two shares from 0 to 1.
 * @throws RangeError when `count` is not a part of `of`, or there is nobody.
 * @source Wilson (1927), doi:10.1080/01621459.1927.10502953
 * @example wilson(3, 12).low.toFixed(4) // '0.0889'
 * @example wilson(3, 12).high.toFixed(4) // '0.5323'
 */
export function wilson(count: number, of: number): Interval {
  if (!(count >= 0 && count <= of && of > 0))
    throw new RangeError(`wilson needs a part of 1 or more: got ${count} of ${of}`);
  const share = count / of;
  const middle = share + Z ** 2 / (2 * of);
  const half = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  const whole = 1 + Z ** 2 / of;
  return {
    low: count === 0 ? 0 : (middle - half) / whole,
    high: count === of ? 1 : (middle + half) / whole,
  };
}
