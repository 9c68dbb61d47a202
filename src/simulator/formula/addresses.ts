import { columnLetters, columnOf } from '../cells/rectangle';

/** A rectangle as written: an end that is left open, as in `A2:A`, is `undefined`. Counts from 0, the last included. */
export interface Address {
  readonly sheetName: string | undefined;
  readonly top: number;
  readonly left: number;
  readonly bottom: number | undefined;
  readonly right: number | undefined;
}

/** A rectangle as written in a formula: rows without `$` go along when the formula is copied down or up. */
export interface WrittenAddress {
  readonly sheetName: string | undefined;
  readonly left: number;
  readonly right: number | undefined;
  readonly from: RowEnd | undefined;
  /** The same as `from` for a single cell. */
  readonly to: RowEnd | undefined;
}

/** A row from 0, or how many rows below its formula it lies. */
interface RowEnd {
  readonly row: number;
  readonly isRelative: boolean;
}

interface Corner {
  readonly row: RowEnd | undefined;
  readonly column: number | undefined;
}

/**
 * What a reference such as `A1`, `B$2:B`, `2:2` or `'It''s'!A1` points at.
 *
 * @returns `undefined` when the text is no reference.
 */
export function addressOf(text: string): Address | undefined {
  const written = writtenAddress(text, 0);
  return written && addressIn(written, 0);
}

/**
 * A reference as it reads in a formula.
 *
 * @param row The row of the formula.
 * @returns `undefined` when the text is no reference.
 */
export function writtenAddress(text: string, row: number): WrittenAddress | undefined {
  const mark = text.lastIndexOf('!');
  const sheetName =
    mark < 0
      ? undefined
      : text
          .slice(0, mark)
          .replace(/^'(.*)'$/s, '$1')
          .replace(/''/g, "'");
  const [first, second, third] = text.slice(mark + 1).split(':');
  const from = cornerOf(first, row);
  if (from === undefined || third !== undefined) return undefined;
  if (second === undefined) return singleCell(sheetName, from);
  const to = cornerOf(second, row);
  if (to === undefined) return undefined;
  const [left, right] = ends(from.column, to.column);
  return { sheetName, left, right, from: from.row, to: to.row };
}

/** What a written address means in a formula of that row. */
export function addressIn({ sheetName, left, right, from, to }: WrittenAddress, row: number): Address {
  const [top, bottom] = ends(rowAt(from, row), rowAt(to, row));
  return { sheetName, top, left, bottom, right };
}

/** A cell's name whose row goes along when its formula is copied down; `formulaShape` finds the same ones. */
const RELATIVE_CELL = /^(\$?[A-Z]{1,3})([1-9]\d{0,5})$/i;

/** `A1` for row 0, column 0. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

function cornerOf(text = '', row: number): Corner | undefined {
  const parts = /^\$?([A-Z]{0,3})\$?(\d{0,10})$/i.exec(text);
  const [, letters = '', digits = ''] = parts ?? [];
  if (parts === null || letters + digits === '' || digits === '0') return undefined;
  const isRelative = RELATIVE_CELL.test(text);
  return {
    column: letters === '' ? undefined : columnOf(letters),
    row: digits === '' ? undefined : { row: Number(digits) - 1 - (isRelative ? row : 0), isRelative },
  };
}

function singleCell(sheetName: string | undefined, { row, column }: Corner): WrittenAddress | undefined {
  if (row === undefined || column === undefined) return undefined;
  return { sheetName, left: column, right: column, from: row, to: row };
}

function rowAt(end: RowEnd | undefined, row: number): number | undefined {
  return end && (end.isRelative ? end.row + row : end.row);
}

/** `A2:A` runs from row 2 to the end; `A:A` from the first row; `B3:A1` is `A1:B3`. */
function ends(one: number | undefined, other: number | undefined): readonly [number, number | undefined] {
  if (one === undefined) return [other ?? 0, undefined];
  if (other === undefined) return [one, undefined];
  return one <= other ? [one, other] : [other, one];
}
