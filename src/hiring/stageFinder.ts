import { closest, distance } from 'fastest-levenshtein';
import { quoted } from '../workbook/cell';
import { normaliseHeader } from '../workbook/header';

/**
 * Finds a stage by the word of the user's list, in any case and punctuation.
 *
 * @param stages Rows of the Stages tab.
 * @returns A function from the word to its row; `undefined` when there is none.
 */
export function stageFinder<Row extends { readonly stage: string | undefined }>(
  stages: readonly Row[],
): (word: string) => Row | undefined {
  const found = new Map<string, Row>();
  for (const row of stages) if (row.stage !== undefined) found.set(normaliseHeader(row.stage), row);
  return (word) => found.get(normaliseHeader(word));
}

/**
 * The known word that a mistyped one most likely means: one or two letters off, by length.
 *
 * @param word The word as typed.
 * @param known The words that it could mean.
 * @returns The word meant, or `undefined` when none is near.
 * @example likelyMeant('offr', ['Applied', 'Offer']) // 'Offer'
 * @example likelyMeant('Trial day', ['Applied', 'Offer']) // undefined
 */
export function likelyMeant(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || word.length < 3) return undefined;
  const plain = known.map((each) => each.toLowerCase());
  const near = closest(word.toLowerCase(), plain);
  return distance(word.toLowerCase(), near) <= Math.max(1, Math.floor(word.length / 4))
    ? known[plain.indexOf(near)]
    : undefined;
}

/**
 * What is wrong with a word that is not in a tab of the user's words.
 *
 * @param word The word as typed.
 * @param what What it should be: `Stage` or `Role`.
 * @param known The words of that tab.
 * @example unknownWord('offr', 'Stage', ['Offer']) // '"offr" is not a Stage; did you mean "Offer"?'
 */
export function unknownWord(word: string, what: 'Stage' | 'Role', known: readonly string[]): string {
  const meant = likelyMeant(word, known);
  const advice = meant ? `did you mean ${quoted(meant)}?` : `choose “Set up or repair…” to add it to ${what}s`;
  return `${quoted(word)} is not a ${what}; ${advice}`;
}
