import { guessStage, USUAL_STAGES } from '../people/guessStage';
import type { CellWrite } from '../workbook/cell';
import { normaliseWords } from '../workbook/normaliseWords';
import { rowOf } from '../workbook/table';
import { likelyMeant } from './likelyMeant';
import { stages } from './stages';

/**
 * The rows that Stages lacks, in the order of a hiring, with what each word most likely means. A word that occurs once
 * and looks like a slip for another one is left out; a list without any stages gets the usual ones.
 *
 * @param words The stage of each candidate; blanks left out.
 * @param existing The stages that the tab has.
 * @returns Rows of Stages.
 */
export function stagesToAdd(
  words: readonly string[],
  existing: readonly string[],
): readonly Readonly<Record<string, CellWrite>>[] {
  const counts = spellings(words);
  const frequent = [...existing, ...[...counts].filter(([, count]) => count > 1).map(([word]) => word)];
  const there = new Set(existing.map(normaliseWords));
  const isNew = (word: string) => !there.has(normaliseWords(word));
  const isSlip = (word: string) => counts.get(word) === 1 && likelyMeant(word, frequent) !== undefined;
  const found = [...counts.keys()].filter((word) => isNew(word) && !isSlip(word));
  const added = found.length + existing.length > 0 ? found : USUAL_STAGES;
  return added
    .map((word) => ({ word, ...guessStage(word) }))
    .sort((a, b) => a.order - b.order)
    .map(({ word, kind, daysAllowed, nextStep }) => rowOf(stages, { stage: word, kind, daysAllowed, nextStep }));
}

/** Each word as it is first spelt, with how often it occurs in any case and punctuation. */
function spellings(words: readonly string[]): ReadonlyMap<string, number> {
  const first = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const word of words) {
    const plain = normaliseWords(word);
    const spelling = first.get(plain) ?? word;
    first.set(plain, spelling);
    counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  }
  return counts;
}
