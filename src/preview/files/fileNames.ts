/** Excel allows this many characters. */
const MOST_CHARACTERS = 31;
const NOT_ALLOWED = /[[\]:*?/\\]/g;
/** Apostrophes, and an emoji that was cut in two. */
const NOT_AT_THE_ENDS = /^'|['\ud800-\udbff]$/g;
/** Excel keeps this name for itself. */
const RESERVED = 'history';

/**
 * The names of tabs as an XLSX file may have them: at most 31 characters, none of `[ ] : * ? / \`, no two that differ
 * only in capitals, and none that is `History`.
 *
 * @param names The tabs' names.
 * @returns The names for the file, in the same order.
 * @example fileNames(['Offers 1/2', 'offers 1-2']) // ['Offers 1-2', 'offers 1-2 2']
 */
export function fileNames(names: readonly string[]): readonly string[] {
  const taken = new Set([RESERVED]);
  return names.map((name) => {
    const allowed = name.slice(0, MOST_CHARACTERS).replace(NOT_ALLOWED, '-').replace(NOT_AT_THE_ENDS, '-');
    let free = allowed;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = numbered(allowed, ` ${number}`);
    taken.add(free.toLowerCase());
    return free;
  });
}

function numbered(name: string, ending: string): string {
  return name.slice(0, MOST_CHARACTERS - ending.length) + ending;
}
