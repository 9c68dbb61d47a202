/**
 * A share of the score as text.
 *
 * @param share 0–1; 0 is rated without weight.
 * @example shareShown(1 / 3) // '33%'
 * @example shareShown(0) // 'no weight'
 */
export function shareShown(share: number): string {
  return share > 0 ? `${Math.round(share * 100)}%` : 'no weight';
}
