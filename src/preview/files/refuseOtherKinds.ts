import { Complaint } from './complaint';
import { SAVE_AS } from './saveAs';

/** Files by their first bytes, and what is said of them. */
const OTHER_KINDS: readonly (readonly [readonly number[], string])[] = [
  [[0x25, 0x50, 0x44, 0x46], `this is a PDF, not a table; ${SAVE_AS}`],
  [[0x89, 0x50, 0x4e, 0x47], 'not a table; the file is a picture'],
  [[0xff, 0xd8, 0xff], 'not a table; the file is a picture'],
  [[0x47, 0x49, 0x46, 0x38], 'not a table; the file is a picture'],
  [[0x1f, 0x8b], `not a table; the file is a compressed archive; unpack it and ${SAVE_AS}`],
  [[0x37, 0x7a, 0xbc, 0xaf], `not a table; the file is a compressed archive; unpack it and ${SAVE_AS}`],
  [[0x52, 0x61, 0x72, 0x21], `not a table; the file is a compressed archive; unpack it and ${SAVE_AS}`],
];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
/** The part of a compound file that holds a protected workbook, in UTF-16. */
const ENCRYPTED_PART = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

/**
 * Refuses files that are told by their first bytes to be neither text nor a ZIP file.
 *
 * @param name The file, for the sentence.
 * @param bytes Its content.
 * @throws Complaint that says what the file is and what to do.
 */
export function refuseOtherKinds(name: string, bytes: Uint8Array): void {
  if (bytes.length === 0) {
    throw new Complaint(`${name}: the file is empty; it needs a header row and candidates below it`);
  }
  if (stands(COMPOUND_FILE, bytes, 0)) throw new Complaint(`${name}: ${compoundKind(bytes)}`);
  const found = OTHER_KINDS.find(([signature]) => stands(signature, bytes, 0));
  if (found) throw new Complaint(`${name}: ${found[1]}`);
}

function compoundKind(bytes: Uint8Array): string {
  return includes(ENCRYPTED_PART, bytes)
    ? 'the workbook is protected with a password; save a copy without the password and open that'
    : `this is a file of Excel 97–2003 (.xls) or another old program; ${SAVE_AS}`;
}

function includes(part: readonly number[], bytes: Uint8Array): boolean {
  const [first = 0] = part;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (stands(part, bytes, at)) return true;
  }
  return false;
}

function stands(part: readonly number[], bytes: Uint8Array, at: number): boolean {
  return part.every((byte, index) => bytes[at + index] === byte);
}
