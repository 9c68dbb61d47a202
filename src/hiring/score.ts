/**
 * The weighted mean of the ratings that are there, as a percentage of the scale. Missing ratings are left out and the
 * remaining weights count as the whole; a blank is never a zero. One division at the end keeps whole weights exact.
 *
 * @param ratings One per competency, 1 to `scaleMax`; `NaN` where there is none.
 * @param weights One per competency, 0 or more.
 * @param scaleMax The highest rating.
 * @returns 0–100, or `undefined` when nothing with weight was rated.
 * @source Equal weights unless a reason is written down: OPM, Structured Interviews: A Practical Guide (2008)
 * @example score([4, 5, 3, Number.NaN, 4, 2], [25, 20, 20, 15, 10, 10], 5).toFixed(2) // '69.12'
 * @example score([Number.NaN], [1], 5) // undefined
 */
export function score(ratings: ArrayLike<number>, weights: ArrayLike<number>, scaleMax: number): number | undefined {
  let sum = 0;
  let rated = 0;
  for (let i = 0; i < ratings.length; i++) {
    const rating = ratings[i];
    if (rating === undefined || !(rating >= 1)) continue;
    const weight = weights[i] ?? 0;
    sum += weight * rating;
    rated += weight;
  }
  if (rated === 0) return undefined;
  const percent = (100 * (sum - rated)) / (rated * (scaleMax - 1));
  return percent > 100 ? 100 : percent < 0 ? 0 : percent;
}
