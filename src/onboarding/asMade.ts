import { shortId } from '../people/shortId';
import type { Repeats } from './taskTemplates';

/** So many signs of each cell tell whether it was edited. */
const SIGNS = 4;

/** The same texts stand in the rows of everyone. Capitals are marked: short IDs are the same for either case. */
const known = new Map<string, string>();

/**
 * The sign of a cell, which a hidden column keeps: by it the next refresh sees whether the user changed the cell.
 *
 * @param cell What a refresh puts into the cell.
 * @example signOf('Owner').length // 4
 */
export function signOf(cell: string): string {
  const sign = known.get(cell) ?? shortId(`cell:${cell.replace(/\p{Lu}/gu, '^$&')}`).slice(-SIGNS);
  known.set(cell, sign);
  return sign;
}

/**
 * Whether the user changed a cell since a refresh wrote it. A cell that is blank now was not changed: it is to be made
 * anew.
 *
 * @param cell The cell as it stands.
 * @param sign Its sign as the refresh kept it.
 * @example isChanged('Dana', signOf('Owner')) // true
 * @example isChanged('', signOf('Owner')) // false
 */
export function isChanged(cell: string, sign: string): boolean {
  return cell.trim() !== '' && signOf(cell) !== sign;
}

/**
 * What the hidden column keeps of a row: a sign for each cell, and how often the task comes.
 *
 * @param signs The signs, in a fixed order.
 * @param template How often the task comes.
 * @example madeWords(['7KQ2', '91AB'], { repeats: 'monthly' }) // '7KQ2 91AB monthly'
 * @example madeWords(['7KQ2', '91AB'], { repeats: 'none' }) // '7KQ2 91AB'
 */
export function madeWords(signs: readonly string[], { repeats }: { readonly repeats: Repeats }): string {
  return repeats === 'none' ? signs.join(' ') : [...signs, repeats].join(' ');
}

/**
 * Whether a row comes again once it is done, by what the hidden column keeps of it.
 *
 * @example isRepeated('7KQ2 91AB monthly') // true
 */
export function isRepeated(made: string): boolean {
  return /(monthly|yearly)$/.test(made.trim());
}
