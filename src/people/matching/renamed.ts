import { headerWords } from './headerWords';

/**
 * Finds columns again whose headers were changed, by where they stand: between the same neighbours as before, or as the
 * one new header where one is gone.
 *
 * @param before All headers when the list was connected, left to right.
 * @param now All headers as they are.
 * @returns For each header that is gone and found again: its place from 0.
 * @example renamed(['Name', 'Status', 'Email'], ['Name', 'Where', 'Email']) // new Map([['status', 1]])
 */
export function renamed(before: readonly string[], now: readonly string[]): ReadonlyMap<string, number> {
  const [old, current] = [before.map(headerWords), now.map(headerWords)];
  const gone = old.flatMap((words, place) => (words !== '' && !current.includes(words) ? [place] : []));
  const fresh = current.flatMap((words, place) => (words !== '' && !old.includes(words) ? [place] : []));
  const found = new Map<string, number>();
  for (const place of gone) {
    const between = fresh.filter((at) => {
      const [left, right] = [old[place - 1], old[place + 1]];
      return current[at - 1] === left && current[at + 1] === right;
    });
    const only = gone.length === 1 && fresh.length === 1 ? fresh[0] : undefined;
    const at = between.length === 1 ? between[0] : only;
    if (at !== undefined) found.set(old[place] ?? '', at);
  }
  return found;
}
