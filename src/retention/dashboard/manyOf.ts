import { plainNumber } from './plainNumber';

/**
 * A number with its noun, in the plural where it must be, thousands parted by commas.
 *
 * @param n How many.
 * @param noun The noun, of one.
 * @param nouns The noun, of more; left out: with an s.
 * @example manyOf(1301, 'leaver') // '1,301 leavers'
 * @example manyOf(1, 'person', 'people') // '1 person'
 */
export function manyOf(n: number, noun: string, nouns = `${noun}s`): string {
  return `${plainNumber(n)} ${n === 1 ? noun : nouns}`;
}
