import { type Contact, contactMarks } from './contactMarks';
import { plainName } from './personName';
import { shortId } from './shortId';

const GIVEN = /^C-[0-9A-HJKMNP-TV-Z]{6}$/;

/** What tells a candidate from others. */
export interface Identity extends Contact {
  readonly name: string;
}

/**
 * A candidate's ID, made from the e-mail address, else the phone number, else the name as it is compared. The same person gets the same
 * ID again when the cell was cleared; nothing needs to be remembered for that.
 *
 * @param person Name, and e-mail and phone where known.
 * @param taken IDs that others have.
 * @returns `C-` and six signs (digits and capitals without I, L, O, U), different from all of `taken`.
 * @source FNV-1a hash of 32 bits (draft-eastlake-fnv), base 32 after Crockford
 * @example candidateId({ name: 'Ana Ruiz', email: 'Ana@example.com' }, new Set()) // 'C-DE0A0Z'
 */
export function candidateId(person: Identity, taken: ReadonlySet<string>): string {
  const likely = possibleIds(person)[0] ?? '';
  for (let again = 1; ; again++) {
    const id = again === 1 ? likely : idOf(`${likely}#${again}`);
    if (!taken.has(id)) return id;
  }
}

/**
 * The IDs that a candidate without one may have had: by e-mail, by phone, by name.
 *
 * @param person Name, and e-mail and phone where known.
 * @returns One ID for each that is known, in that order.
 * @example possibleIds({ name: 'Ana Ruiz' }).length // 1
 */
export function possibleIds({ name, ...contact }: Identity): readonly string[] {
  return [...contactMarks(contact), `name:${plainName(name)}`].map(idOf);
}

/**
 * Whether the add-on may have given this ID; any other is the user's own and never replaced.
 *
 * @param id What stands in the cell.
 * @example isGivenId('C-DE0A0Z') // true
 * @example isGivenId('A-17') // false
 */
export function isGivenId(id: string): boolean {
  return GIVEN.test(id);
}

function idOf(mark: string): string {
  return `C-${shortId(mark)}`;
}
