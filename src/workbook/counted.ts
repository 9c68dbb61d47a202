import { plainNumber } from './plainNumber';

/**
 * A number with its noun, in the plural where it must be, thousands parted by commas.
 *
 * @param n How many.
 * @param noun The noun, of one.
 * @param nouns The noun, of more; left out: with an s.
 * @example counted(1, 'candidate') // '1 candidate'
 * @example counted(1301, 'candidate') // '1,301 candidates'
 * @example counted(3, 'person', 'people') // '3 people'
 */
export function counted(n: number, noun: string, nouns = `${noun}s`): string {
  return `${plainNumber(n)} ${n === 1 ? noun : nouns}`;
}
