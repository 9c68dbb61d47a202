import { areIdentityNumbers, protectedData } from '../protectedData';
import { headerWords } from './headerWords';
import { nameOf, type SeenColumn } from './seenColumns';

/** A column that must not be used. */
export interface Withheld {
  readonly place: number;
  readonly reason: string;
}

/**
 * The columns that hold what must not play a part in hiring, those included that did so under another name.
 *
 * @param columns The columns of the list.
 * @param known The headers of such columns when the list was connected; where headers of that time stand under another
 *   name, in words; and whether the list is for hiring: what its own people are paid a practice may know.
 * @returns Each with a sentence why it is left out.
 */
export function withheldColumns(
  columns: readonly SeenColumn[],
  {
    remembered,
    renamed,
    isForHiring,
  }: {
    readonly remembered: readonly string[];
    readonly renamed: ReadonlyMap<string, number>;
    readonly isForHiring: boolean;
  },
): readonly Withheld[] {
  const places = new Map(remembered.map((header) => [renamed.get(headerWords(header)), header]));
  const known = new Set(remembered.map(headerWords));
  return columns.flatMap((column) => {
    const { place, header } = column;
    const holds = areIdentityNumbers(column.cells) ? 'social security numbers' : protectedData(header);
    const what = holds === 'pay history' && !isForHiring ? undefined : holds;
    const before = known.has(headerWords(header)) ? header.trim() : places.get(place);
    if (what === undefined && before === undefined) return [];
    const why = what ? `holds ${what}` : `was left out as “${before}”`;
    return [{ place, reason: `${nameOf(column)} ${why}; it must not enter a score and is left out of everything` }];
  });
}
