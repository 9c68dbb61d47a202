import { Complaint } from './complaint';
import { decodedText } from './decodedText';
import { namedKind } from './namedKind';
import { noList } from './noList';

/** A file in a ZIP file, as its directory tells. */
export interface ZipEntry {
  readonly name: string;
  /** In bytes. */
  readonly packed: number;
  readonly unpacked: number;
}

const LETTERS = 0x4b50;
const ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
/** The directory's end is followed by a comment of at most this many bytes. */
const MOST_COMMENT = 65_535;

/** True for a ZIP file, also a part of one, judged by its first bytes: in a text “PK” is not followed by a control character. */
export function isZip(bytes: Uint8Array): boolean {
  const [, , third = 0xff] = bytes;
  return third < 9 && view(bytes).getUint16(0, true) === LETTERS;
}

/**
 * What a ZIP file says that it holds; nothing is unpacked.
 *
 * @param name The file, for the sentence.
 * @param bytes Its content.
 * @returns Its files.
 * @throws Complaint when its directory is cut off or damaged.
 */
export function zipEntries(name: string, bytes: Uint8Array): readonly ZipEntry[] {
  const end = endOfDirectory(bytes);
  const entries: ZipEntry[] = [];
  const data = view(bytes);
  const count = end < 0 ? 0 : data.getUint16(end + 10, true);
  let at = end < 0 ? 0 : data.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_BYTES > bytes.length || data.getUint32(at, true) !== ENTRY) throw damaged(name);
    const nameLength = data.getUint16(at + 28, true);
    entries.push({
      name: decodedText(bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength), 'utf-8') ?? '',
      packed: data.getUint32(at + 20, true),
      unpacked: data.getUint32(at + 24, true),
    });
    at += ENTRY_BYTES + nameLength + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
  }
  if (entries.length === 0) throw damaged(name);
  return entries;
}

/**
 * The sentence about a file that can't be unpacked or understood.
 *
 * @param name The file.
 */
export function damaged(name: string): Complaint {
  if (namedKind(name) === 'document') return noList(name);
  return new Complaint(
    `${name}: the workbook is damaged or incomplete; open it in Excel or Google Sheets and save it again as XLSX`,
  );
}

function endOfDirectory(bytes: Uint8Array): number {
  const data = view(bytes);
  const first = Math.max(0, bytes.length - END_BYTES - MOST_COMMENT);
  for (let at = bytes.length - END_BYTES; at >= first; at--) {
    if (data.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return -1;
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
