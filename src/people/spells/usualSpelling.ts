import { normaliseWords } from '../../workbook/normaliseWords';
import { usualWord } from '../usualWord';
import type { StaffReading } from './spellRow';

/** The columns whose words stand for groups of people. */
export const GROUPED = ['role', 'site'] as const;

/**
 * How each role or site is spelled throughout: as it is typed most often on all tabs together.
 *
 * @param tabs The lists.
 * @param key Whether roles or sites.
 * @returns The spelling for a word, however it is typed; a word that no row has stays as it is.
 * @example usualSpelling([], 'role')('MA ') // 'MA '
 */
export function usualSpelling(
  tabs: readonly Pick<StaffReading, 'columnAt' | 'rows'>[],
  key: (typeof GROUPED)[number],
): (word: string) => string {
  const ways = new Map<string, string[]>();
  for (const { columnAt, rows } of tabs) {
    for (const { cells } of rows) {
      const way = cells[columnAt[key] ?? -1];
      if (typeof way !== 'string' || way.trim() === '') continue;
      const typed = ways.get(normaliseWords(way));
      if (typed) typed.push(way);
      else ways.set(normaliseWords(way), [way]);
    }
  }
  const usual = new Map([...ways].map(([word, typed]) => [word, usualWord(typed)]));
  return (word) => usual.get(normaliseWords(word)) ?? word;
}
