/**
 * A number with its noun, in the plural where it must be.
 *
 * @example counted(1, 'candidate') // '1 candidate'
 * @example counted(3, 'candidate') // '3 candidates'
 */
export function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
