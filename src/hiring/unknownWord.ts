import { quoted } from '../workbook/cell';
import { likelyMeant } from './likelyMeant';

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
