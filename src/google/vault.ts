import { packed, unpacked } from './packed';
import { inPieces, utf8Bytes } from './pieces';

/** Texts in JSON that no editor of the spreadsheet can open: they stand in the document’s properties, in pieces. */
export interface Vault {
  /** Complete ones, by their names. */
  readonly texts: ReadonlyMap<string, string>;
  /** The names of those that can’t be read: a piece is missing or damaged. */
  readonly unreadable: readonly string[];
  /** How much of the room is taken, drafts included, 0–1. */
  readonly fullness: number;
  /** Everything in the document’s properties, as it was read. */
  readonly properties: Readonly<Record<string, string>>;
}

const SLOT = /^sealed\.(\d+)$/;
const FREE = '-';
/** Below the platform’s 9 KB for a value and 500 KB for all. */
const MOST_PIECE_BYTES = 8_000;
const MOST_BYTES = 500_000;

/** Reads all of it, in one call. */
export function readVault(): Vault {
  const properties = PropertiesService.getDocumentProperties().getProperties();
  let bytes = 0;
  const pieces = new Map<string, string[]>();
  const counts = new Map<string, number>();
  for (const [key, value] of Object.entries(properties)) {
    bytes += utf8Bytes(key) + utf8Bytes(value);
    if (!SLOT.test(key) || value === FREE) continue;
    const [name = '', place, count, ...text] = value.split('\n');
    pieces.set(name, Object.assign(pieces.get(name) ?? [], { [Number(place)]: text.join('\n') }));
    counts.set(name, Number(count));
  }
  const texts = new Map<string, string>();
  for (const [name, all] of pieces) {
    const text = Object.keys(all).length === counts.get(name) ? unpacked(all.join('')) : undefined;
    if (text !== undefined && isJson(text)) texts.set(name, text);
  }
  const unreadable = [...pieces.keys()].filter((name) => !texts.has(name));
  return { texts, unreadable, fullness: bytes / MOST_BYTES, properties };
}

/** Pieces of two texts that were put together can be unpacked, too. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether texts still find room.
 *
 * @param vault What is there.
 * @param texts Those to be put, by their names.
 */
export function hasRoom(vault: Vault, texts: ReadonlyMap<string, string>): boolean {
  const added = Object.entries(slotsFor(vault, texts, []));
  const before = ([key]: readonly [string, string]) => utf8Bytes(key) + utf8Bytes(vault.properties[key] ?? '');
  const grown = added.reduce((sum, each) => sum + utf8Bytes(each[0]) + utf8Bytes(each[1]) - before(each), 0);
  return vault.fullness * MOST_BYTES + grown <= MOST_BYTES;
}

/**
 * Puts texts and takes others out, all in one call, under the document’s lock. A text that is there already is replaced.
 *
 * @param vault What is there, read under the same lock.
 * @param put By their names.
 * @param removed The names of those to take out.
 */
export function writeVault(vault: Vault, put: ReadonlyMap<string, string>, removed: readonly string[] = []): void {
  PropertiesService.getDocumentProperties().setProperties(slotsFor(vault, put, removed));
}

/** The slots to write: those of what is replaced or removed are used again, or marked as free. */
function slotsFor(
  { properties }: Vault,
  put: ReadonlyMap<string, string>,
  removed: readonly string[],
): Record<string, string> {
  const slots = Object.entries(properties).filter(([key]) => SLOT.test(key));
  const goes = new Set([...put.keys(), ...removed]);
  const freed = slots.filter(([, value]) => value !== FREE && goes.has(value.slice(0, value.indexOf('\n'))));
  const free = [...freed, ...slots.filter(([, value]) => value === FREE)].map(([key]) => key);
  const written: Record<string, string> = Object.fromEntries(freed.map(([key]) => [key, FREE]));
  let next = 1 + Math.max(0, ...slots.map(([key]) => Number(SLOT.exec(key)?.[1])));
  for (const [name, text] of put) {
    const pieces = inPieces(packed(text), MOST_PIECE_BYTES);
    for (const [place, piece] of pieces.entries()) {
      written[free.shift() ?? `sealed.${next++}`] = [name, place, pieces.length, piece].join('\n');
    }
  }
  return written;
}
