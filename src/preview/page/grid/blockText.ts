import type { Block } from '../../../simulator/sheetContract';
import type { ShownSheet } from './shownSheet';

/** A quoted field, or any other, and what ends it. */
const FIELD = /(?:("(?:(?:[^"]|"")*[\t\n]|"")(?:[^"]|"")*"(?=[\t\n]|$))|([^\t\n]*))(\t|\n|$)/g;

/**
 * Displayed cells as text for the clipboard: tabs between columns, lines between rows. Hidden rows and columns are left
 * out. A text with tabs or lines of its own, or with a quotation mark in front, is quoted.
 *
 * @param sheet The tab.
 * @param block From 0.
 */
export function blockText(sheet: ShownSheet, block: Block): string {
  const rows = shownNumbers(block.row, block.rows, sheet.rows.size);
  const columns = shownNumbers(block.column, block.columns, sheet.columns.size);
  return rows.map((row) => columns.map((column) => quoted(sheet.cell(row, column)?.text ?? '')).join('\t')).join('\n');
}

/**
 * The cells of a text from the clipboard, as spreadsheets put it there: tabs between columns, lines between rows. Commas
 * and quotation marks stay, but for a field that is quoted because it holds tabs or lines or begins with such a mark.
 *
 * @param text From the clipboard.
 * @returns Rows of equal length; empty text: one empty cell.
 * @example cellsOfText('a\tb\r\n"1\n2"\n') // [['a', 'b'], ['1\n2', '']]
 */
export function cellsOfText(text: string): string[][] {
  const rows: string[][] = [[]];
  const ends = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (const [, quotedField, field = '', end] of ends.matchAll(FIELD)) {
    rows.at(-1)?.push(quotedField?.slice(1, -1).replaceAll('""', '"') ?? field);
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return equallyLong(rows);
}

/**
 * The cells of the first table in a page from the clipboard. Where a cell spans others, its text stands in the first of
 * them and the others are blank.
 *
 * @param html From the clipboard.
 * @returns Rows of equal length, with line breaks where the page has them; no table: nothing.
 */
export function cellsOfHtml(html: string): string[][] | undefined {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return undefined;
  const lines: Line[] = Array.from(table.rows, () => []);
  for (const [row, { cells }] of [...table.rows].entries()) for (const cell of cells) place(cell, lines, row);
  return equallyLong(lines.map((line) => Array.from(line, (text) => text ?? '')));
}

/** Texts of a row; what no cell has taken yet is `undefined`. */
type Line = (string | undefined)[];

/** Puts a cell where its row has the first free place: cells of rows above may reach into it. */
function place(cell: HTMLTableCellElement, lines: readonly Line[], row: number): void {
  const [own = [], ...below] = lines.slice(row, row + (cell.rowSpan || lines.length));
  const column = [...own, undefined].indexOf(undefined);
  for (const line of [own, ...below]) {
    for (let at = column; at < column + cell.colSpan; at++) line[at] ??= '';
  }
  own[column] = htmlText(cell);
}

const BLOCK = /^(P|DIV|LI)$/;

/** The text of a piece of a page, in lines as it is seen. */
function htmlText(piece: Node): string {
  return rawText(piece)
    .replace(/ *\n */g, '\n')
    .replace(/[ \f]*\f[ \f]*/g, '\n')
    .trim();
}

/** With the edges of paragraphs as form feeds, which texts of a page do not have: they count as blanks there. */
function rawText(piece: Node): string {
  if (piece.nodeType === Node.TEXT_NODE) return (piece.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' ');
  if (piece.nodeName === 'BR') return '\n';
  const text = Array.from(piece.childNodes, rawText).join('');
  return BLOCK.test(piece.nodeName) ? `\f${text}\f` : text;
}

/**
 * Texts repeated to fill a block, where the block is a multiple of them; otherwise as they are.
 *
 * @param texts Rows of equal length.
 * @param block What is selected.
 */
export function tiled(texts: readonly (readonly string[])[], block: Block): readonly (readonly string[])[] {
  const width = texts[0]?.length ?? 0;
  const size = pastedSize({ rows: texts.length, columns: width }, block);
  return Array.from({ length: size.rows }, (_, row) =>
    Array.from({ length: size.columns }, (_, column) => texts[row % texts.length]?.[column % width] ?? ''),
  );
}

type Size = Pick<Block, 'rows' | 'columns'>;

/**
 * How large what is pasted becomes: it fills the block, where that is a multiple of it; otherwise it is as large as it is.
 *
 * @param pasted Its size.
 * @param block What is selected.
 */
export function pastedSize({ rows, columns }: Size, block: Size): Size {
  const isMultiple = rows > 0 && columns > 0 && block.rows % rows === 0 && block.columns % columns === 0;
  return isMultiple ? { rows: block.rows, columns: block.columns } : { rows, columns };
}

/**
 * True when rows or columns of the block are hidden.
 *
 * @param sheet The tab.
 * @param block From 0.
 */
export function hasHiddenLines(sheet: ShownSheet, { row, column, rows, columns }: Block): boolean {
  const shown =
    shownNumbers(row, rows, sheet.rows.size).length * shownNumbers(column, columns, sheet.columns.size).length;
  return shown < rows * columns;
}

function shownNumbers(first: number, count: number, size: (index: number) => number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index).filter((index) => size(index) > 0);
}

function quoted(text: string): string {
  return /^"|[\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function equallyLong(rows: readonly string[][]): string[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => [...row, ...new Array<string>(width - row.length).fill('')]);
}
