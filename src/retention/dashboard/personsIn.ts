/**
 * How many different people spells are of: who came back has several.
 *
 * @param spells The spells.
 * @example personsIn([{ person: 1 }, { person: 1 }, { person: 2 }]) // 2
 */
export function personsIn(spells: readonly { readonly person: string | number }[]): number {
  return new Set(spells.map(({ person }) => person)).size;
}
