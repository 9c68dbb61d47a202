import { Complaint } from './complaint';

const [QUOTE, LINE_FEED, RETURN] = [34, 10, 13];
const LINE_END = /\r\n|\r|\n/;

/** A text to read, and what parts its cells: the code of a character, or NaN for none. */
interface Source {
  readonly text: string;
  readonly delimiter: number;
}

/** A cell's text, and the place after it. */
interface CellText {
  readonly content: string;
  readonly end: number;
}

/**
 * The cells of a CSV file, line by line. A cell in quotation marks may hold line ends and what parts cells. A quotation mark
 * that does not open or close a cell is text: `5" heels`, `"Annie" Lee`, `"the "big" one"`.
 *
 * @param name The file, for the sentence.
 * @param text What it holds.
 * @param delimiter What parts its cells; `''`: each line is one cell.
 * @returns Rows as long as they are in the file; a blank line is one blank cell.
 * @throws Complaint with the line where a quotation mark opens a cell that nothing closes.
 * @example csvRows('x.csv', 'Name;Site\n"Lee; Ann";\n', ';') // [['Name', 'Site'], ['Lee; Ann', '']]
 */
export function csvRows(name: string, text: string, delimiter: string): string[][] {
  const source: Source = { text, delimiter: delimiter.charCodeAt(0) };
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at <= text.length; ) {
    const cell = cellAt(name, source, at);
    row.push(cell.content);
    at = cell.end + 1;
    if (text.charCodeAt(cell.end) === source.delimiter) continue;
    rows.push(row);
    row = [];
    if (text.charCodeAt(cell.end) === RETURN && text.charCodeAt(at) === LINE_FEED) at++;
    if (at === text.length) break;
  }
  return rows;
}

function cellAt(name: string, source: Source, at: number): CellText {
  if (source.text.charCodeAt(at) === QUOTE) return quotedCell(name, source, at);
  const end = endAfter(source, at);
  return { content: source.text.slice(at, end), end };
}

/** Where the cell ends, or the limit when that comes first. */
function endAfter({ text, delimiter }: Source, from: number, limit = text.length): number {
  for (let at = from; at < limit; at++) if (isEnd(text.charCodeAt(at), delimiter)) return at;
  return limit;
}

function isEnd(code: number, delimiter: number): boolean {
  return code === delimiter || code === LINE_FEED || code === RETURN;
}

/** Goes from one quotation mark to the next until one closes the cell. */
function quotedCell(name: string, source: Source, first: number): CellText {
  const { text, delimiter } = source;
  let hasStray = false;
  for (let mark = text.indexOf('"', first + 1); mark >= 0; mark = text.indexOf('"', mark + 1)) {
    const after = mark + 1;
    if (text.charCodeAt(after) === QUOTE) {
      mark = after;
      continue;
    }
    if (after === text.length || isEnd(text.charCodeAt(after), delimiter)) {
      if (hasStray) refuseLineEnd(name, text, { first, end: mark });
      return { content: text.slice(first + 1, mark).replaceAll('""', '"'), end: after };
    }
    const next = text.indexOf('"', after);
    const end = endAfter(source, after, next < 0 ? text.length : next);
    if (end !== next) {
      refuseLineEnd(name, text, { first, end });
      return { content: text.slice(first, end), end };
    }
    hasStray = true;
  }
  throw notClosed(name, text, first);
}

/** A mark amid a text of several lines is one that opens another cell: the one before was not closed. */
function refuseLineEnd(name: string, text: string, { first, end }: { first: number; end: number }): void {
  if (LINE_END.test(text.slice(first, end))) throw notClosed(name, text, first);
}

function notClosed(name: string, text: string, at: number): Complaint {
  const line = text.slice(0, at).split(LINE_END).length;
  return new Complaint(`${name}: line ${line} has a quotation mark that is not closed`);
}
