import { normaliseHeader } from '../workbook/header';

/** The role of candidates in a list that has no column of roles. */
export const ONLY_ROLE = 'Open position';

/** A role and its other spellings. */
export interface RoleSpellings {
  readonly role: string;
  readonly alsoCalled: readonly string[];
}

/**
 * Gathers the spellings of each role: `Front desk`, `front-desk` and `Front Desk` are one role. The most frequent
 * spelling is the role's name, the first of them where several are as frequent.
 *
 * @param words The role of each candidate; blanks left out.
 * @returns Roles in the order in which they first occur.
 * @example gatherRoles(['Front desk', 'MA', 'front-desk', 'Front desk'])[0] // { role: 'Front desk', alsoCalled: ['front-desk'] }
 */
export function gatherRoles(words: readonly string[]): readonly RoleSpellings[] {
  const counts = new Map<string, Map<string, number>>();
  for (const word of words) {
    const spellings = counts.get(normaliseHeader(word)) ?? new Map<string, number>();
    counts.set(normaliseHeader(word), spellings.set(word, (spellings.get(word) ?? 0) + 1));
  }
  return [...counts.values()].map((spellings) => {
    const [role = '', ...alsoCalled] = [...spellings].sort((a, b) => b[1] - a[1]).map(([word]) => word);
    return { role, alsoCalled };
  });
}

/**
 * Finds the role that a word of the user's list means, by name or by other spelling.
 *
 * @param roles Rows of the Roles tab.
 * @returns A function from the word to the role's name; `undefined` when no role has that name or spelling.
 */
export function roleFinder(
  roles: readonly { readonly role: string | undefined; readonly alsoCalled: string | undefined }[],
): (word: string) => string | undefined {
  const found = new Map<string, string>();
  for (const { role, alsoCalled } of roles) {
    if (role === undefined) continue;
    for (const name of [role, ...(alsoCalled ?? '').split(',')]) {
      const plain = normaliseHeader(name);
      if (plain && !found.has(plain)) found.set(plain, role);
    }
  }
  return (word) => found.get(normaliseHeader(word));
}
