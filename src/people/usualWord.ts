/**
 * The spelling that stands for all of a word: as it is typed most often, without blanks around it.
 *
 * @param spellings The word as typed, once for each cell.
 * @returns Of equally frequent ones the first by its letters; `''` for none.
 * @example usualWord(['ma', 'MA ', 'MA']) // 'MA'
 * @example usualWord(['ma', 'MA']) // 'MA'
 */
export function usualWord(spellings: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const each of spellings) counts.set(each.trim(), (counts.get(each.trim()) ?? 0) + 1);
  const [[usual = ''] = []] = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return usual;
}
