import type { ColumnMatch } from '../../workbook/foundColumns';
import { isGivenId } from '../candidateId';
import { headerWords } from './headerWords';
import { nameOf, type SeenColumn } from './seenColumns';

const NUMBERS_OF_PEOPLE =
  /^(cand|candidate|applicant|application|app|person|employee|emp|staff|worker|associate)s? (id|no|nr|number|code)$/;
const UNSURE = 0.6;
/** A number that is the ID too. */
const IDS = ['candidateId', 'staffId'];

/**
 * A list without names may tell its people by numbers of its own: they stand for the names.
 *
 * @param usable The columns that may be used.
 * @param matches What they are taken for so far.
 * @param connect The menu item that connects the list.
 * @returns The match and what is said of it, or `undefined` where there are no such numbers.
 */
export function standInForName(usable: readonly SeenColumn[], matches: readonly ColumnMatch[], connect: string) {
  const isTaken = (place: number) => matches.some((match) => match.place === place && !IDS.includes(match.key));
  const column = usable.find(({ place, header, cells }) => {
    const isTheirs = NUMBERS_OF_PEOPLE.test(headerWords(header)) && !cells.some((cell) => isGivenId(String(cell)));
    return isTheirs && !isTaken(place) && cells.length > 0 && new Set(cells).size === cells.length;
  });
  if (!column) return undefined;
  const shown = nameOf(column);
  return {
    match: {
      key: 'name',
      place: column.place,
      confidence: UNSURE,
      reasons: [`there are no names, and ${shown} tells people apart`],
    },
    said: {
      place: column.place,
      text: `this list has no names; ${shown} stands for them. Choose otherwise in ${connect}`,
    },
  };
}
