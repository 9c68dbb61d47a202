/** Excel allows this many characters. */
const MOST_CHARACTERS = 31;
const NOT_ALLOWED = /[[\]:*?/\\]/g;

/**
 * The names of tabs as an XLSX file may have them: at most 31 characters, none of `[ ] : * ? / \`, and no two that differ
 * only in capitals.
 *
 * @param names The tabs' names.
 * @returns The names for the file, in the same order.
 * @example fileNames(['Offers 1/2', 'offers 1-2']) // ['Offers 1-2', 'offers 1-2 2']
 */
export function fileNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const allowed = name.replace(NOT_ALLOWED, '-').replace(/^'|'$/g, '-').slice(0, MOST_CHARACTERS);
    let free = allowed;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = numbered(allowed, ` ${number}`);
    taken.add(free.toLowerCase());
    return free;
  });
}

function numbered(name: string, ending: string): string {
  return name.slice(0, MOST_CHARACTERS - ending.length) + ending;
}
