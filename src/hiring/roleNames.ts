import { likelyProfile } from '../people/likelyProfile';
import { normaliseWords } from '../workbook/normaliseWords';

/** The role of candidates in a list that has no column of roles. */
export const ONLY_ROLE = 'Open position';

/** A role and its other spellings. */
export interface RoleSpellings {
  readonly role: string;
  readonly alsoCalled: readonly string[];
}

/**
 * Gathers the spellings of each role: `Front desk`, `front-desk` and `Front Desk` are one role, as are `MA` and `Medical
 * Assistant`; related titles are not (`Receptionist`). The most frequent spelling is the role's name, the first of them
 * where several are as frequent. A spelling with a comma is not listed: a comma parts the spellings.
 *
 * @param words The role of each candidate; blanks left out.
 * @returns Roles in the order in which they first occur.
 * @example gatherRoles(['Front desk', 'MA', 'front-desk', 'Front desk'])[0] // { role: 'Front desk', alsoCalled: ['front-desk'] }
 */
export function gatherRoles(words: readonly string[]): readonly RoleSpellings[] {
  const counts = new Map<string, Map<string, number>>();
  for (const word of words) {
    const title = titleOf(word);
    const spellings = counts.get(title) ?? new Map<string, number>();
    counts.set(title, spellings.set(word, (spellings.get(word) ?? 0) + 1));
  }
  return [...counts.values()].map((spellings) => {
    const [role = '', ...others] = [...spellings].sort((a, b) => b[1] - a[1]).map(([word]) => word);
    return { role, alsoCalled: others.filter((word) => !word.includes(',')) };
  });
}

function titleOf(word: string): string {
  const likely = likelyProfile(word);
  return normaliseWords(likely?.isSameName ? likely.profile : word);
}

/**
 * Finds the role that a word of the user's list means, by name, else by other spelling, else as the same title.
 *
 * @param roles Rows of the Roles tab.
 * @returns A function from the word to the role's name; `undefined` when no role has that name or spelling.
 */
export function roleFinder(
  roles: readonly { readonly role: string | undefined; readonly alsoCalled: string | undefined }[],
): (word: string) => string | undefined {
  const found = new Map<string, string>();
  const add = (name: string, role: string) => {
    const plain = normaliseWords(name);
    if (plain && !found.has(plain)) found.set(plain, role);
  };
  for (const { role } of roles) if (role !== undefined) add(role, role);
  for (const { role, alsoCalled } of roles) {
    for (const name of role === undefined ? [] : (alsoCalled ?? '').split(',')) add(name, role ?? '');
  }
  for (const { role } of roles) if (role !== undefined) add(titleOf(role), role);
  return (word) => found.get(normaliseWords(word)) ?? found.get(titleOf(word));
}
