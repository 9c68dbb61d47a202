/**
 * Words reduced to what people mean by them: lower case, without accents, punctuation, and doubled or no-break spaces.
 * Signs alone stay as they are.
 *
 * @param words A header, or the name of a role, stage or competency.
 * @returns Words parted by single spaces; `''` for blank text.
 * @example normaliseWords(' E-mail\u00a0Address: ') // 'e mail address'
 * @example normaliseWords('???') // '???'
 */
export function normaliseWords(words: string): string {
  const plain = words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}#%]+/gu, ' ')
    .trim();
  return plain || words.trim();
}
