import { normaliseWords } from '../../workbook/normaliseWords';

/** What comes after is no header any more. */
const MOST_CHARACTERS = 200;
const BYTE_ORDER_MARK = /\ufeff/g;
const MARKUP = /<\/?(b|i|u|br|p|div|span|strong|em|th|td)\b[^>]*>/gi;
const CAMEL = /(\p{Ll})(\p{Lu})/gu;
/** What stands around a merge field: `{{name}}`, `%NAME%`, `${name}`. */
const AROUND = /^[\s{<[%$*«#]+|[\s}>\]%*:»]+$/g;

/**
 * A header reduced to its words: without byte-order mark, markup, the brackets of a merge field, capitals, accents and
 * punctuation; `FirstName` and `first_name` are two words each.
 *
 * @param header The header's text.
 * @returns Words parted by single spaces; `''` for a blank header.
 * @example headerWords('{{FirstName}}') // 'first name'
 * @example headerWords('\ufeffE-Mail Address:') // 'e mail address'
 */
export function headerWords(header: string): string {
  const line = header.slice(0, MOST_CHARACTERS).replace(BYTE_ORDER_MARK, '').replace(/\s+/g, ' ').trim();
  const text = line.replace(MARKUP, ' ').replace(CAMEL, '$1 $2');
  return normaliseWords(text.replace(AROUND, '')).replace(/đ/g, 'd');
}
