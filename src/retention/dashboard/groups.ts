import { usualWord } from '../../people/usualWord';
import { normaliseWords } from '../../workbook/normaliseWords';

/** What has the same word, whatever its capitals and blanks. */
export interface Group<Item> {
  /** As it is typed most often, without blanks around it. */
  readonly word: string;
  readonly items: readonly Item[];
}

/**
 * Items by a word that each has.
 *
 * @param items The items.
 * @param wordOf The word; blank ones belong together.
 * @param blank What stands for blank ones.
 * @returns Groups, the largest first; of equal ones the first by its word.
 * @example groups(['MA', 'ma ', 'RN'], (each) => each, 'none') // [{ word: 'MA', items: ['MA', 'ma '] }, { word: 'RN', items: ['RN'] }]
 */
export function groups<Item>(
  items: readonly Item[],
  wordOf: (item: Item) => string | undefined,
  blank: string,
): readonly Group<Item>[] {
  const found = new Map<string, { items: Item[]; spellings: string[] }>();
  for (const item of items) {
    const word = wordOf(item) ?? '';
    const group = found.get(normaliseWords(word)) ?? { items: [], spellings: [] };
    group.items.push(item);
    group.spellings.push(word);
    found.set(normaliseWords(word), group);
  }
  return [...found.values()]
    .map(({ items: own, spellings }) => ({ word: usualWord(spellings) || blank, items: own }))
    .sort((a, b) => b.items.length - a.items.length || (a.word < b.word ? -1 : 1));
}
