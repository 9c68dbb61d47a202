/** Shares of fewer people say more about chance than about the practice. */
const ENOUGH = 5;

/** What a line says in place of a rate. */
export const COUNTS_ONLY = 'counts only: fewer than five';

/**
 * Whether a base is enough for a rate.
 *
 * @param base How many people, or person-years.
 * @example isEnough(5) // true
 * @example isEnough(4.9) // false
 */
export function isEnough(base: number): boolean {
  return base >= ENOUGH;
}
