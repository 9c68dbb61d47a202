/**
 * How many bytes a text takes where it is stored.
 *
 * @param text The text.
 * @example utf8Bytes('é’a') // 6
 */
export function utf8Bytes(text: string): number {
  let bytes = 0;
  for (const sign of text) bytes += bytesOf(sign);
  return bytes;
}

/**
 * A text in pieces that are short enough to be stored; no sign is cut in two.
 *
 * @param text The text.
 * @param most The most bytes of a piece, 4 or more.
 * @returns At least one piece.
 * @example inPieces('éaé', 4) // ['éa', 'é']
 */
export function inPieces(text: string, most: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const sign of text) {
    const more = bytesOf(sign);
    if (bytes + more > most) {
      pieces.push(piece);
      piece = '';
      bytes = 0;
    }
    piece += sign;
    bytes += more;
  }
  return [...pieces, piece];
}

function bytesOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
