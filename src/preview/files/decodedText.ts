/** As Node and pages both have it: the types of neither are seen here. */
declare const TextDecoder: new (
  encoding: string,
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/**
 * A text from its bytes, without the mark that may stand at its beginning.
 *
 * @param bytes What a file has.
 * @param encoding For instance `utf-8`; its name in the Encoding Standard.
 * @returns `undefined` when these bytes are no text in this encoding.
 * @example decodedText(Uint8Array.from([0x4a, 0x6f, 0x73, 0xc3, 0xa9]), 'utf-8') // 'José'
 */
export function decodedText(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
