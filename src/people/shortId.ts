const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * Six signs made from a text: the same for the same text, in any case. They can be read out on the phone.
 *
 * @param mark The text.
 * @returns Digits and capitals without I, L, O, U.
 * @source FNV-1a hash of 32 bits (draft-eastlake-fnv), base 32 after Crockford
 * @example shortId('email:ana@example.com') // '3D3TDE'
 */
export function shortId(mark: string): string {
  let hash = FNV_OFFSET;
  for (const sign of mark.trim().toLowerCase()) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), FNV_PRIME) >>> 0;
  let id = '';
  for (let place = 0; place < 6; place++) {
    id = SIGNS.charAt(hash & 31) + id;
    hash = hash >>> 5;
  }
  return id;
}
