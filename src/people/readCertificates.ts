import { saysNothing, withoutInvisible } from '../workbook/cell';
import { CERTIFICATES } from './certificates';

const PARTS = /[,;\n|•&]|\band\b/i;
const NOT_HELD =
  /(?<!\b(not|never) )\b(expired|lapsed|inactive|revoked)\b|\b(pursuing|in progress|working (on|towards?)|studying|eligible|scheduled|in training)\b/i;
const NO_CERTIFICATE = /^no( certificat\w+| license| licenses)?$/i;

/** Every name and its letters, longer ones first, so that a shorter one within it is not found instead. */
const NAMES = Object.entries(CERTIFICATES)
  .flatMap(([letters, names]) => names.map((name) => ({ letters, name })))
  .sort((a, b) => b.name.length - a.name.length)
  .map(({ letters, name }) => ({ letters, words: new RegExp(`\\b${name.replace(/[ -]+/g, '[ -]+')}\\b`, 'gi') }));
const LETTERS = Object.keys(CERTIFICATES).sort((a, b) => b.length - a.length);
const KNOWN = new RegExp(`(?<![\\w-])(${LETTERS.join('|')})(?!\\w|-[a-z]\\b)`, 'gi');

/**
 * The certificates and licenses that a text lists, in one spelling: `C.M.A. (AAMA)` and `Certified Medical Assistant` are
 * `CMA`. Those that have expired or are still pursued are left out; unknown ones stay as typed. Blank and `none` list
 * nothing.
 *
 * @param text Parted by commas, semicolons, slashes, `&`, “and” or new lines.
 * @returns Certificates in the order of the text, each once; none: `[]`.
 * @example readCertificates('C.M.A. (AAMA), CPR/BLS certified') // ['CMA', 'CPR', 'BLS']
 * @example readCertificates('expired CMA; Phlebotomy') // ['Phlebotomy']
 */
export function readCertificates(text: string): readonly string[] {
  const parts = plainText(text)
    .split(PARTS)
    .filter((part) => !NOT_HELD.test(part));
  return [...new Set(parts.flatMap(certificatesIn))];
}

/** The known ones of a part; where there is none, what stands between its slashes. */
function certificatesIn(part: string): readonly string[] {
  if (saysNothing(part)) return [];
  const known = [...part.matchAll(KNOWN)].map(([letters]) => oneSpelling(letters));
  const typed = part.split('/').map((each) => each.trim());
  const others = typed.filter((each) => each.search(KNOWN) < 0 && !saysNothing(each) && !NO_CERTIFICATE.test(each));
  return known.length > 0 ? known : others;
}

function oneSpelling(letters: string): string {
  return LETTERS.find((each) => each.toLowerCase() === letters.toLowerCase()) ?? letters;
}

/** Names as letters, letters without dots. */
function plainText(text: string): string {
  const dotless = withoutInvisible(text).replace(
    /\b(?:[A-Za-z]\.){2,}[A-Za-z]?\b\.?|\b(?:[A-Za-z]\.){2,}/g,
    (letters) => letters.replace(/\./g, ''),
  );
  const oneDash = dotless.replace(/[\u2010-\u2015]/g, '-').replace(/[^\S\n]+/g, ' ');
  return NAMES.reduce((rest, { letters, words }) => rest.replace(words, letters), oneDash);
}
