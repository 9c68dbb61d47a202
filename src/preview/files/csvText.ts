import { Complaint } from './complaint';
import { decodedText } from './decodedText';

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const UTF16_MARKS = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
] as const;
/** Even a text in another script has line ends, blanks and what parts its cells: one letter in so many. */
const LETTERS_A_ZERO = 16;
/** So many bytes tell it. */
const ENOUGH_BYTES = 65_536;
/** So many zeros stand in one half of the letters for one in the other. */
const PLAINLY = 20;
/** What stands at 0x80 to 0x9f in Windows-1252; some versions of Node give control characters for it. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
/** No list has these, and where the letters are not known, they tell a picture or a program. Tabs and line ends are none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const BINARY = /[\x00-\x08\x0e-\x19\x1c-\x1f]/;

/**
 * The text of a CSV file, whatever its letters are written in: UTF-8, UTF-16 in either order, with or without the mark at
 * its beginning, else Windows-1252, as older versions of Excel write.
 *
 * @param name The file, for the sentence.
 * @param bytes Its content.
 * @returns The text, without the mark.
 * @throws Complaint when it is no text.
 */
export function csvText(name: string, bytes: Uint8Array): string {
  const encoding = markedEncoding(bytes) ?? plainUtf16(bytes) ?? 'utf-8';
  const text = decodedText(bytes, encoding) ?? windowsText(bytes);
  if (text === undefined || text.includes('\0')) throw new Complaint(`${name}: not a table; the file is not text`);
  return text;
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  return UTF16_MARKS.find(([, mark]) => beginsWith(bytes, mark))?.[0];
}

/** UTF-16 without a mark, where half of the bytes say so: those above the first 256 letters are zeros. */
function plainUtf16(bytes: Uint8Array): string | undefined {
  if (beginsWith(bytes, UTF8_MARK) || bytes.length % 2 === 1) return undefined;
  const sample = bytes.subarray(0, ENOUGH_BYTES);
  const [high, low] = zeros(sample);
  if (Math.max(high, low) * LETTERS_A_ZERO < sample.length / 2) return undefined;
  if (low > PLAINLY * high) return 'utf-16le';
  return high > PLAINLY * low ? 'utf-16be' : undefined;
}

/** How many zeros stand first and how many second in the pairs of bytes. */
function zeros(bytes: Uint8Array): readonly [number, number] {
  let [first, second] = [0, 0];
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) {
    if (at % 2 === 0) first++;
    else second++;
  }
  return [first, second];
}

function windowsText(bytes: Uint8Array): string | undefined {
  const text = decodedText(bytes, 'windows-1252');
  if (text === undefined || BINARY.test(text)) return undefined;
  return text.replace(/[\x80-\x9f]/g, (letter) => WINDOWS[letter.charCodeAt(0) - 0x80] ?? letter);
}

function beginsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
