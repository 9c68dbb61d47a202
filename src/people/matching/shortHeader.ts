/** Longer headers go by their beginning: they are named in sentences and remembered in cells. */
const MOST_CHARACTERS = 100;

/**
 * A header as it is named and remembered: on one line, cut where it is long.
 *
 * @param header As it stands in the list.
 * @example shortHeader(' Wage\n an hour ') // 'Wage an hour'
 */
export function shortHeader(header: string): string {
  const line = header
    .slice(0, MOST_CHARACTERS * 2)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS - 1)}…` : line;
}
