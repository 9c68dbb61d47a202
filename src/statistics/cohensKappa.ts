/**
 * Cohen's kappa: agreement beyond chance of two raters who put the same things into categories.
 *
 * @param first The first rater's categories, as numbers.
 * @param second The second rater's, of the same things in the same order.
 * @returns 1 where both always agree, 0 where they agree as often as by chance; `undefined` for no things and where both
 * used one and the same category only.
 * @source Cohen (1960), doi:10.1177/001316446002000104
 * @example cohensKappa([1, 1, 2, 2], [1, 2, 2, 2]) // 0.5
 * @example cohensKappa([3, 3], [3, 3]) // undefined
 */
export function cohensKappa(first: readonly number[], second: readonly number[]): number | undefined {
  const n = first.length;
  const seconds = timesOf(second);
  let agreed = 0;
  for (let i = 0; i < n; i++) if (first[i] === second[i]) agreed++;
  let byChance = 0;
  for (const [category, times] of timesOf(first)) byChance += times * (seconds.get(category) ?? 0);
  return byChance === n * n ? undefined : (n * agreed - byChance) / (n * n - byChance);
}

function timesOf(categories: readonly number[]): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const category of categories) times.set(category, (times.get(category) ?? 0) + 1);
  return times;
}
