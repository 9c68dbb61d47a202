/**
 * A header reduced to what people mean by it: lower case, without accents, punctuation, and doubled or no-break spaces.
 *
 * @param header The text of the header cell.
 * @returns Words parted by single spaces; `''` for a header without letters or digits.
 * @example normaliseHeader(' E-mail\u00a0Address: ') // 'e mail address'
 */
export function normaliseHeader(header: string): string {
  return header
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#%]+/gu, ' ')
    .trim();
}
