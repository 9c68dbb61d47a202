const DELIMITERS: readonly string[] = [',', ';', '\t', '|'];
const MOST_CHARACTERS = 65_536;
/** A cell in quotation marks, or what may part two cells, or a line’s end. */
const TOKENS = /(?<=^|[,;\t|\r\n])"(?:[^"]|"")*"(?=[,;\t|\r\n]|$)|[,;\t|]|\r\n?|\n/g;

/** How often a character stands in each line with something that may part cells. */
interface Counted {
  readonly delimiter: string;
  readonly counts: readonly number[];
  /** As in a sentence: at most once in a line, a blank after it, and not in the first line. */
  readonly isWords: boolean;
}

/**
 * What parts the cells of a CSV file: the one of comma, semicolon, tab and `|` that stands in most lines, as often in one
 * as in the other. What is in quotation marks does not count.
 *
 * @param text The file.
 * @returns The character; `''` where the file has one column: there is none, or commas only as in “Lee, Ann” below a header
 *   without one.
 * @example csvDelimiter('Name;Score\nAna;4,5\n') // ';'
 * @example csvDelimiter('Name\nLee, Ann\n') // ''
 */
export function csvDelimiter(text: string): string {
  const lines = linesOf(text.slice(0, MOST_CHARACTERS));
  const found = DELIMITERS.map((delimiter) => countedIn(lines, delimiter)).filter(
    ({ counts, isWords }) => !isWords && counts.some((count) => count > 0),
  );
  const [best] = found.sort(compare);
  return best?.delimiter ?? '';
}

/** Of each line what may part its cells, with a blank behind it where the file has one there. */
function linesOf(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  for (const { 0: token, index } of text.matchAll(TOKENS)) {
    if (token === '\n' || token.startsWith('\r')) lines.push([]);
    else if (DELIMITERS.includes(token)) lines.at(-1)?.push(text[index + 1] === ' ' ? `${token} ` : token);
  }
  return lines;
}

function countedIn(lines: readonly (readonly string[])[], delimiter: string): Counted {
  const counts = lines.map((line) => line.filter((found) => found[0] === delimiter).length);
  const isWords = counts[0] === 0 && Math.max(...counts) === 1 && !lines.some((line) => line.includes(delimiter));
  return { delimiter, counts: counts.filter((_, index) => lines[index]?.length), isWords };
}

/** What stands in more lines is first; then what stands in more of them equally often, then what stands more often. */
function compare(one: Counted, other: Counted): number {
  return (
    linesWith(other.counts) - linesWith(one.counts) ||
    mostAlike(other.counts) - mostAlike(one.counts) ||
    sum(other.counts) - sum(one.counts)
  );
}

function linesWith(counts: readonly number[]): number {
  return counts.filter((count) => count > 0).length;
}

function mostAlike(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) if (count > 0) times.set(count, (times.get(count) ?? 0) + 1);
  return Math.max(0, ...times.values());
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
