/** A candidate as the lists of the sidebar show them. */
export interface Listed {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly stage: string | null;
}

/**
 * The people in whose name, role or stage all the words stand, in any case.
 *
 * @param people Everyone.
 * @param words What was typed.
 * @example found([{ id: 'C-1', name: 'Ana Ruiz', role: null, stage: 'Offer' }], 'ruiz off').length // 1
 */
export function found(people: readonly Listed[], words: string): readonly Listed[] {
  const parts = words.toLowerCase().split(/\s+/).filter(Boolean);
  return people.filter(({ name, role, stage }) => {
    const text = `${name} ${role ?? ''} ${stage ?? ''}`.toLowerCase();
    return parts.every((part) => text.includes(part));
  });
}
