import { Complaint } from './complaint';
import { SAVE_AS } from './saveAs';
import { damaged, type ZipEntry, zipEntries } from './zipEntries';

const MOST_UNPACKED = 200 * 1024 * 1024;
/** An empty file is packed into a few bytes. */
const MOST_PACKED_NOTHING = 16;

/** Kinds of ZIP files by a file in them, and what is said of them. */
const OTHER_KINDS: readonly (readonly [RegExp, string])[] = [
  [/^Index\/.*\.iwa$|^Index\.zip$/, `this is a Numbers file; ${SAVE_AS}`],
  [/^word\//, `this is a text document, not a table; ${SAVE_AS}`],
  [/^ppt\//, `these are slides, not a table; ${SAVE_AS}`],
  [/^xl\/workbook\.bin$/, `this is a binary workbook (.xlsb); ${SAVE_AS}`],
  [/^content\.xml$/, `this is an OpenDocument file (.ods); ${SAVE_AS}`],
];

/**
 * Refuses ZIP files that are no XLSX workbook, or that would fill the memory when unpacked.
 *
 * @param name The file, for the sentence.
 * @param bytes Its content.
 * @throws Complaint that says what the file is and what to do.
 */
export function refuseOtherZips(name: string, bytes: Uint8Array): void {
  const entries = zipEntries(name, bytes);
  if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > MOST_UNPACKED) {
    throw new Complaint(`${name}: more than 200 MB when unpacked; a tracker is a list of candidates`);
  }
  if (entries.some(hidesItsSize)) throw damaged(name);
  const found = OTHER_KINDS.find(([part]) => entries.some((entry) => part.test(entry.name)));
  if (found) throw new Complaint(`${name}: ${found[1]}`);
  if (!entries.some((entry) => entry.name === '[Content_Types].xml')) {
    throw new Complaint(`${name}: this is a ZIP file, not a workbook; unpack it and ${SAVE_AS}`);
  }
}

/** A size of 0 would switch off the limit of the unpacking, which is the size that the directory tells. */
function hidesItsSize({ name, packed, unpacked }: ZipEntry): boolean {
  if (name.endsWith('/')) return false;
  return (unpacked === 0 && packed > MOST_PACKED_NOTHING) || (packed === 0 && unpacked > 0);
}
