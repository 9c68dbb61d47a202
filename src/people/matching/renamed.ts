import { headerWords } from './headerWords';

/**
 * Finds columns again whose headers were changed, by where they stand: between the same neighbours as before. Where only one
 * header is gone and only one is new, one of the two neighbours is enough, for the other may have been moved.
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
  const least = gone.length === 1 && fresh.length === 1 ? 1 : 2;
  const found = new Map<string, number>();
  for (const place of gone) {
    const there = fresh.filter((at) => sharedNeighbours(old, place, current, at) >= least);
    if (there.length === 1 && there[0] !== undefined) found.set(old[place] ?? '', there[0]);
  }
  return found;
}

/** How many neighbours are the same, the ends of the row included; a blank tells nothing. */
function sharedNeighbours(old: readonly string[], place: number, current: readonly string[], at: number): number {
  return [-1, 1].filter((side) => old[place + side] === current[at + side] && old[place + side] !== '').length;
}
