/** A rectangle as written: an end that is left open, as in `A2:A`, is `undefined`. Counts from 0, the last included. */
export interface Address {
  readonly sheetName: string | undefined;
  readonly top: number;
  readonly left: number;
  readonly bottom: number | undefined;
  readonly right: number | undefined;
}

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

/**
 * What a reference such as `A1`, `B$2:B`, `2:2` or `'It''s'!A1` points at.
 *
 * @returns `undefined` when the text is no reference.
 */
export function addressOf(text: string): Address | undefined {
  const mark = text.lastIndexOf('!');
  const sheetName =
    mark < 0
      ? undefined
      : text
          .slice(0, mark)
          .replace(/^'(.*)'$/s, '$1')
          .replace(/''/g, "'");
  const [first, second, third] = text
    .slice(mark + 1)
    .replace(/\$/g, '')
    .split(':');
  const from = cornerOf(first);
  if (from === undefined || third !== undefined) return undefined;
  if (second === undefined) return singleCell(sheetName, from);
  const to = cornerOf(second);
  return to && rectangle(sheetName, from, to);
}

/** The letters of a column: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** `A1` for row 0, column 0. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

function cornerOf(text: string | undefined): Corner | undefined {
  const parts = /^([A-Z]{0,3})(\d{0,10})$/i.exec(text ?? '');
  const [, letters = '', digits = ''] = parts ?? [];
  if (parts === null || letters + digits === '' || digits === '0') return undefined;
  return {
    column: letters === '' ? undefined : columnNumber(letters),
    row: digits === '' ? undefined : Number(digits) - 1,
  };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

function singleCell(sheetName: string | undefined, { row, column }: Corner): Address | undefined {
  if (row === undefined || column === undefined) return undefined;
  return { sheetName, top: row, left: column, bottom: row, right: column };
}

function rectangle(sheetName: string | undefined, from: Corner, to: Corner): Address {
  const [top, bottom] = ends(from.row, to.row);
  const [left, right] = ends(from.column, to.column);
  return { sheetName, top, left, bottom, right };
}

/** `A2:A` runs from row 2 to the end; `A:A` from the first row; `B3:A1` is `A1:B3`. */
function ends(one: number | undefined, other: number | undefined): readonly [number, number | undefined] {
  if (one === undefined) return [other ?? 0, undefined];
  if (other === undefined) return [one, undefined];
  return one <= other ? [one, other] : [other, one];
}
