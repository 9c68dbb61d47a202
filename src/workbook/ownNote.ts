/** How the notes in cells end that the add-on wrote: one that ends otherwise is the user's own, or was edited, and stays. */
const ENDINGS = { refreshed: '(Made anew at each refresh.)', tried: '(Refresh puts it back.)' };

/**
 * A note for a cell, with what tells it from a user's own.
 *
 * @param text What it says.
 * @param kind `refreshed`: a refresh wrote it; `tried`: it says what stood in the cell before the user tried something out.
 * @returns The note.
 * @example ownNote('Met.', 'refreshed') // 'Met.\n(Made anew at each refresh.)'
 */
export function ownNote(text: string, kind: keyof typeof ENDINGS): string {
  return `${text}\n${ENDINGS[kind]}`;
}

/**
 * Whether the add-on wrote this note, and nobody has changed its end.
 *
 * @example isOwnNote('Met.\n(Made anew at each refresh.)') // true
 * @example isOwnNote('ask her again') // false
 */
export function isOwnNote(note: string): boolean {
  return Object.values(ENDINGS).some((ending) => note.endsWith(ending));
}
