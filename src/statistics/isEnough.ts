/** Shares and medians of fewer people say more about chance than about the practice. */
const ENOUGH = 5;

/**
 * Whether a count is enough for a share, a rate or a median to be shown.
 *
 * @param base How many people, or person-years, it would be of.
 * @example isEnough(5) // true
 * @example isEnough(4.9) // false
 */
export function isEnough(base: number): boolean {
  return base >= ENOUGH;
}
