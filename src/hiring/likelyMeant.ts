import { distance } from 'fastest-levenshtein';

/**
 * The known word that a mistyped one most likely means: the same first letter and digits, and one or two letters off, by
 * length.
 *
 * @param word The word as typed.
 * @param known The words that it could mean.
 * @returns The nearest one, or `undefined` when none is near.
 * @example likelyMeant('offr', ['Applied', 'Offer']) // 'Offer'
 * @example likelyMeant('2nd interview', ['1st interview']) // undefined
 * @example likelyMeant('Selected', ['Rejected']) // undefined
 */
export function likelyMeant(word: string, known: readonly string[]): string | undefined {
  const typed = word.trim().toLowerCase();
  const most = Math.max(1, Math.floor(typed.length / 4));
  const near = known
    .map((each) => ({ each, plain: each.toLowerCase() }))
    .filter(({ plain }) => plain[0] === typed[0] && digitsOf(plain) === digitsOf(typed) && typed.length >= 3)
    .map(({ each, plain }) => ({ each, off: distance(typed, plain) }))
    .filter(({ off }) => off > 0 && off <= Math.min(2, most));
  return near.sort((a, b) => a.off - b.off)[0]?.each;
}

function digitsOf(word: string): string {
  return word.replace(/\D/g, '');
}
