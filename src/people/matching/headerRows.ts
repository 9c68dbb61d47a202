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

/**
 * Finds the row of the headers within the first ten rows: the one with the most headers that are known, else the first
 * with several words. Two rows of headers, a group above its columns, become one: `Ratings / Attitude`.
 *
 * @param cells The tab, row 1 first.
 * @param known Headers that people give such columns, as `headerWords` has them.
 * @param own Headers of columns that the add-on put there: they belong to no group.
 * @returns The row, its headers, and whether there are any.
 */
export function headerRows(
  cells: readonly (readonly Cell[])[],
  known: ReadonlySet<string>,
  own: ReadonlySet<string> = new Set(),
): HeaderRows {
  const top = cells.slice(0, MOST_ABOVE);
  const counts = top.map((row) =>
    isData(row) ? 0 : new Set(row.map(wordsOf).filter((words) => words !== '' && known.has(words))).size,
  );
  const most = Math.max(0, ...counts);
  const index =
    most > 0
      ? counts.indexOf(most)
      : top.findIndex((row) => !isData(row) && row.filter((cell) => !isBlank(cell)).length > 1);
  const at = Math.max(0, index);
  const row = cells[at] ?? [];
  const isMissing = most === 0 && isData(cells[0] ?? []);
  const below = cells[at + 1] ?? [];
  if (!isSecondRow(row, below)) return { row: at + 1, headers: row.map(textOf), isMissing };
  return { row: at + 2, headers: joined(row, below, own), isMissing };
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
