import { areIdentityNumbers, protectedData } from '../protectedData';
import { nameOf, type SeenColumn } from './seenColumns';

/** A column that must not be used. */
export interface Withheld {
  readonly place: number;
  readonly reason: string;
}

/**
 * The columns that hold what must not play a part in hiring.
 *
 * @param columns The columns of the list.
 * @returns Each with a sentence why it is left out.
 */
export function withheldColumns(columns: readonly SeenColumn[]): readonly Withheld[] {
  return columns.flatMap((column) => {
    const what = areIdentityNumbers(column.cells) ? 'social security numbers' : protectedData(column.header);
    if (what === undefined) return [];
    const reason = `${nameOf(column)} holds ${what}; it must not enter a score and is left out of everything`;
    return [{ place: column.place, reason }];
  });
}
