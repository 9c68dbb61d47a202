/**
 * The share of the weight that was rated.
 *
 * @param ratings One per competency; `NaN` where there is none.
 * @param weights One per competency, 0 or more, not all 0.
 * @returns 0–1.
 * @example coverage([4, 5, 3, Number.NaN, 4, 2], [25, 20, 20, 15, 10, 10]) // 0.85
 */
export function coverage(ratings: ArrayLike<number>, weights: ArrayLike<number>): number {
  let all = 0;
  let rated = 0;
  for (let i = 0; i < ratings.length; i++) {
    const weight = weights[i] ?? 0;
    all += weight;
    if ((ratings[i] ?? 0) >= 1) rated += weight;
  }
  return rated / all;
}
