import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BITS = 6;
/** The place of each sign by its code; whatever is no sign counts as none. */
const PLACES = new Map(Array.from(SIGNS, (sign, place) => [sign.charCodeAt(0), place]));

/**
 * A text in fewer bytes: compressed, then in signs that take one byte each (the 64 of RFC 4648 §5, without padding).
 *
 * @param text The text.
 * @example unpacked(packed('Señora “Ruiz”')) // 'Señora “Ruiz”'
 */
export function packed(text: string): string {
  let bits = 0;
  let waiting = 0;
  let signs = '';
  for (const byte of deflateSync(strToU8(text), { level: 9 })) {
    waiting = (waiting << 8) | byte;
    for (bits += 8; bits >= BITS; bits -= BITS) signs += SIGNS.charAt((waiting >> (bits - BITS)) & 63);
    waiting &= (1 << bits) - 1;
  }
  return bits === 0 ? signs : signs + SIGNS.charAt((waiting << (BITS - bits)) & 63);
}

/**
 * The text again.
 *
 * @param signs What `packed` made.
 * @returns `undefined` when they are damaged.
 * @example unpacked('damaged') // undefined
 */
export function unpacked(signs: string): string | undefined {
  const bytes = new Uint8Array(Math.floor((signs.length * BITS) / 8));
  let bits = 0;
  let waiting = 0;
  let length = 0;
  if (signs === '') return undefined;
  for (let at = 0; at < signs.length; at++) {
    waiting = (waiting << BITS) | (PLACES.get(signs.charCodeAt(at)) ?? -1);
    bits += BITS;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = (waiting >> bits) & 255;
    waiting &= (1 << bits) - 1;
  }
  try {
    return strFromU8(inflateSync(bytes.subarray(0, length)));
  } catch {
    return undefined;
  }
}
