import { cellAddress, columnLetters } from '../../workbook/address';
import type { FoundColumns } from '../../workbook/foundColumns';
import { Problem } from '../../workbook/problem';
import { nameOf, type Said, type SeenColumn } from './seenColumns';

/** Something of a column, or of a cell that is known already. */
type ToSay = readonly (readonly (Said | Problem)[])[];

/** The columns of a list, and where its headers stand. */
interface Heard {
  readonly sheet: string;
  /** The row of the headers. */
  readonly row: number;
  readonly usable: readonly SeenColumn[];
  /** The columns that are taken for something. */
  readonly used: readonly { readonly place: number }[];
}

/**
 * What the user is told of the columns of a list: what there is to mend, and what they are taken for.
 *
 * @param list The list and its columns.
 * @param said What there is to say, in order; columns that play no part and are not among it are named at the end.
 * @example whatIsSaid({ sheet: 'A', row: 1, usable: [], used: [] }, { problems: [], remarks: [] }) // { problems: [], remarks: [] }
 */
export function whatIsSaid(
  { sheet, row, usable, used }: Heard,
  { problems, remarks: toSay }: { readonly problems: ToSay; readonly remarks: ToSay },
): Pick<FoundColumns, 'problems' | 'remarks'> {
  const say = (said: Said | Problem) =>
    said instanceof Problem ? said : new Problem(said.text, { sheet, cell: cellAddress(row, said.place) });
  const remarks = toSay.flat().map(say);
  const silent = notUsedAtAll(usable, used, remarks).map((text) => new Problem(text, { sheet, cell: '' }));
  return { problems: problems.flat().map(say), remarks: [...remarks, ...silent] };
}

/** Columns that play no part and were not named for another reason, so that nobody thinks they do. */
function notUsedAtAll(
  usable: readonly SeenColumn[],
  used: readonly { readonly place: number }[],
  remarks: readonly Problem[],
): readonly string[] {
  const places = new Set(used.map(({ place }) => place));
  const named = new Set(remarks.map(({ cell }) => cell.replace(/\d+$/, '')));
  const isSilent = ({ place, header }: SeenColumn) =>
    !places.has(place) && header.trim() !== '' && !named.has(columnLetters(place));
  const names = usable.filter(isSilent).map(nameOf);
  if (names.length === 0) return [];
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
  return [`columns that are not used: ${names.slice(0, MOST_NAMED).join(', ')}${more}`];
}

/** More would make a sentence too long to read. */
const MOST_NAMED = 12;
