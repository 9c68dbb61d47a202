/**
 * Which line of a menu has the keyboard after a key.
 *
 * @param key As the browser names it.
 * @param index The line that has it, from 0.
 * @param labels What the lines say.
 * @returns The line; `undefined` when the key does not move.
 * @example indexAfterKey('ArrowUp', 0, ['Open…', 'Download']) // 1
 * @example indexAfterKey('d', 0, ['Open…', 'Download']) // 1
 */
export function indexAfterKey(key: string, index: number, labels: readonly string[]): number | undefined {
  const last = labels.length - 1;
  if (key === 'ArrowDown') return index === last ? 0 : index + 1;
  if (key === 'ArrowUp') return index === 0 ? last : index - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  return /^\S$/.test(key) ? nextWith(key.toLowerCase(), index, labels) : undefined;
}

function nextWith(letter: string, index: number, labels: readonly string[]): number | undefined {
  const order = labels.map((_, offset) => (index + 1 + offset) % labels.length);
  return order.find((each) => labels[each]?.toLowerCase().startsWith(letter));
}
