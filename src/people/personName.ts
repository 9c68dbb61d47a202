import { withoutInvisible } from '../workbook/cell';

const TITLE = /^(dr|mr|mrs|ms|miss|mx|prof|rev)\.? (?=\S)/i;

/** Letters after a name that are no name themselves. */
const CREDENTIALS =
  /^(rn|bsn|msn|dnp|lpn|lvn|cna|cma|rma|ccma|ncma|cmaa|cpc|cpc-a|cpb|ccs|ccs-p|cbcs|cca|cehrs|rhit|rhia|cmpe|facmpe|cmm|cmom|cppm|phr|sphr|shrm-cp|shrm-scp|pmp|emt|np|fnp|aprn|pa-c|md|phd|pharmd|dds|dmd|jd|esq|mba|mha|mph|mpa|bba|bha|aas|bls|acls)$/;

/** Letters that are names too: they count as credentials in capitals alone, after a comma and a whole name. */
const CREDENTIALS_OR_NAMES = /^(BA|BS|MA|MS|DO|PA|AA|AS|OD|DC)$/;

const GENERATION = /^(jr|sr|ii|iii|iv)$/;

/**
 * A person's name for comparing, never for showing: first name first, without titles, credentials and invisible signs,
 * in one case for every language. Letters and accents stay; signs that look alike (full-width, composed or not) are one.
 *
 * @param text The name as typed.
 * @returns Words parted by single spaces; `''` for blank text.
 * @example plainName('Smith, John') // 'john smith'
 * @example plainName('Dr. Ana María de la Cruz, RN, BSN') // 'ana maría de la cruz'
 * @example plainName('STRAßE, Hans') // 'hans strasse'
 */
export function plainName(text: string): string {
  const [first = '', ...others] = withoutInvisible(text.normalize('NFKC'))
    .split(',')
    .map((part) => withoutTitle(part.replace(/\s+/g, ' ').trim()));
  const name = withoutCredentials(first);
  const rest = others.filter((part, i) => part !== '' && !areCredentials(part, i > 0 || name.includes(' ')));
  const [given = '', ...more] = rest.map(withoutCredentials);
  return generationLast(oneCase([given, name, ...more].join(' ')));
}

function withoutTitle(part: string): string {
  return part.replace(TITLE, '');
}

function areCredentials(part: string, isAfterWholeName: boolean): boolean {
  return part
    .split(/[ /]/)
    .every((word) => isCredential(word) || (isAfterWholeName && CREDENTIALS_OR_NAMES.test(word.replace(/\./g, ''))));
}

function isCredential(word: string): boolean {
  return CREDENTIALS.test(word.replace(/\./g, '').toLowerCase());
}

/** Without the credentials at the end; what is left is never nothing. */
function withoutCredentials(part: string): string {
  const words = part.split(' ');
  while (words.length > 1 && isCredential(words[words.length - 1] ?? '')) words.pop();
  return words.join(' ');
}

/** `john jr smith` (from “Smith, John Jr.”) becomes `john smith jr`. */
function generationLast(name: string): string {
  const words = name.split(' ');
  const names = words.filter((word) => !GENERATION.test(word));
  return names.length > 0 ? [...names, ...words.filter((word) => GENERATION.test(word))].join(' ') : name;
}

/** By way of capitals, for which `ß` and `ss` are the same, as are both small sigmas. */
function oneCase(name: string): string {
  const plain = name.replace(/[’‘`´]/g, "'").replace(/(?<=\p{L})\.|[“”"]/gu, '');
  return plain.toUpperCase().toLowerCase().normalize('NFC').replace(/\s+/g, ' ').trim();
}
