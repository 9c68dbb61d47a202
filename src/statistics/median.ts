/**
 * The median: the middle of the sorted values, of an even number of values the mean of the two in the middle.
 *
 * @param values Numbers in any order.
 * @returns The median; of no values `undefined`.
 * @example median([7, 1, 3]) // 3
 * @example median([1, 2, 3, 10]) // 2.5
 */
export function median(values: readonly number[]): number | undefined {
  const rising = [...values].sort((a, b) => a - b);
  const upper = rising[Math.floor(rising.length / 2)];
  const lower = rising[Math.ceil(rising.length / 2) - 1];
  return lower === undefined || upper === undefined ? undefined : (lower + upper) / 2;
}
