import { type Cell, isBlank, isErrorValue } from '../../workbook/cell';
import { isEmail } from '../looks';
import { headerWords } from './headerWords';
import { shortHeader } from './shortHeader';

/** Where the headers stand. */
export interface HeaderRows {
  /** The sheet's row; of two rows the lower one. */
  readonly row: number;
  /** One for each column; `''` where there is none. */
  readonly headers: readonly string[];
  /** Whether the first row looks like a candidate rather than like headers. */
  readonly isMissing: boolean;
}

/** Title rows above the headers are rarely more. */
const MOST_ABOVE = 10;

/** What is known of headers before the row is found. */
export interface KnownHeaders {
  /** Headers that people give to fields, in words. */
  readonly fields: ReadonlySet<string>;
  /** Those of them that name people: one is enough to tell the row. */
  readonly names: ReadonlySet<string>;
  /** Of columns that the add-on put there: they tell nothing and belong to no group. */
  readonly own: ReadonlySet<string>;
  /** Headers as they were when the list was connected. */
  readonly remembered: ReadonlySet<string>;
}

/**
 * Finds the row of the headers within the first ten rows: in a list that was connected before the one with most of its
 * headers, else the one with the most headers of fields, else the first with several words. Two rows of headers, a group
 * above its columns, become one: `Ratings / Attitude`.
 *
 * @param cells The tab, row 1 first.
 * @param known What is known of headers; in words as `headerWords` has them.
 * @returns The row, its headers, and whether there are any.
 */
export function headerRows(cells: readonly (readonly Cell[])[], known: KnownHeaders): HeaderRows {
  const top = cells.slice(0, MOST_ABOVE).map((row): TopRow => {
    const words = differentWords(row, known.own);
    const isSomeones = isData(row) && !words.some((each) => known.names.has(each));
    return { row, words: isSomeones ? [] : words };
  });
  const remembered = mostIn(top, known.remembered, LEAST_REMEMBERED * known.remembered.size);
  const named = mostIn(top, known.fields, SEVERAL, known.names);
  const several = top.findIndex(({ row }) => !isData(row) && row.filter((cell) => !isBlank(cell)).length > 1);
  const at = [remembered, named, several].find((each) => each !== undefined && each >= 0) ?? 0;
  const row = cells[at] ?? [];
  const isMissing = named === undefined && remembered === undefined && isData(cells[0] ?? []);
  const below = cells[at + 1] ?? [];
  if (!isSecondRow(row, below)) return { row: at + 1, headers: row.map(textOf), isMissing };
  return { row: at + 2, headers: joined(row, below, known.own), isMissing };
}

/** Of the headers that Settings remembers, this share tells the row. */
const LEAST_REMEMBERED = 0.5;
/** A single known word may stand in anyone's row: `Applied`. */
const SEVERAL = 2;

interface TopRow {
  readonly row: readonly Cell[];
  readonly words: readonly string[];
}

/** The first row with the most known words: enough of them, or one that is telling. */
function mostIn(
  top: readonly TopRow[],
  known: ReadonlySet<string>,
  least: number,
  telling: ReadonlySet<string> = new Set(),
): number | undefined {
  const counts = top.map(({ words }) => {
    const count = words.filter((each) => known.has(each)).length;
    return count >= least || words.some((each) => telling.has(each)) ? count : 0;
  });
  const most = Math.max(0, ...counts);
  return most === 0 ? undefined : counts.indexOf(most);
}

function differentWords(row: readonly Cell[], own: ReadonlySet<string>): readonly string[] {
  return [...new Set(row.map(wordsOf))].filter((words) => words !== '' && !own.has(words));
}

function wordsOf(cell: Cell): string {
  return typeof cell === 'string' ? headerWords(cell) : '';
}

function textOf(cell: Cell | undefined): string {
  return cell === undefined ? '' : shortHeader(String(cell));
}

/** Headers are words: a row with an address, a date or a phone number is someone's. */
function isData(row: readonly Cell[]): boolean {
  return row.some(
    (cell) =>
      typeof cell === 'string' &&
      (isEmail(cell) ||
        isErrorValue(cell) ||
        /^\d{4}-\d{2}-\d{2}/.test(cell) ||
        /^\+?[\d\s().-]{7,}$/.test(cell.trim())),
  );
}

/** Words below a blank header, and nothing below the first header: a group's columns. */
function isSecondRow(row: readonly Cell[], below: readonly Cell[]): boolean {
  const first = row.findIndex((cell) => !isBlank(cell));
  const filled = below.flatMap((cell, place) => (isBlank(cell) ? [] : [place]));
  if (first < 0 || filled.length < 2 || !isBlank(below[first]) || isData(below)) return false;
  return filled.every((place) => typeof below[place] === 'string') && filled.some((place) => isBlank(row[place]));
}

/** A merged group reads as its first cell; the columns to its right belong to it as long as they have words below. */
function joined(row: readonly Cell[], below: readonly Cell[], own: ReadonlySet<string>): readonly string[] {
  let group = '';
  return Array.from({ length: Math.max(row.length, below.length) }, (_, place) => {
    const [above, under] = [textOf(row[place]), textOf(below[place])];
    if (above !== '' || own.has(headerWords(under))) group = above;
    if (under === '') return above;
    return group === '' ? under : shortHeader(`${group} / ${under}`);
  });
}
