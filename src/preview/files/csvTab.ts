import { Complaint } from './complaint';
import { type CsvCell, csvCell } from './csvCell';
import { csvDelimiter } from './csvDelimiter';
import { csvRows } from './csvRows';
import { csvText } from './csvText';
import { dayFirstColumns } from './dayFirstColumns';
import type { FileTab } from './fileTab';

/** How a file may say in a line of its own what parts its cells; Excel reads it so. */
const DECLARED = /^sep=([,;\t|])(?:\r\n|\r|\n)/i;
const WITH_SLASHES = /\d\/\d/;

/**
 * The tab of a CSV file, whatever its letters are written in and its cells parted by. Row 1 stays text; no cell is a
 * formula.
 *
 * @param file The file's name, for what is said about it, and its bytes.
 * @param name The tab's name.
 * @returns The tab.
 * @throws Complaint when the file is empty or no table.
 */
export function csvTab(file: { readonly name: string; readonly bytes: Uint8Array }, name: string): FileTab {
  return tabOf(name, tableIn(file.name, csvText(file.name, file.bytes)));
}

/**
 * A tab of a table of texts, as a CSV file has them.
 *
 * @param name The tab's name.
 * @param table Its rows, row 1 first.
 * @returns The tab.
 */
export function tabOf(name: string, table: readonly (readonly string[])[]): FileTab {
  const dayFirst = dayFirstColumns(table);
  const numberFormats: (string | undefined)[][] = [];
  const rows = table.map((texts, row) =>
    texts.map((text, column) => {
      const { content, format } = row === 0 ? headerCell(text) : cellIn(text, dayFirst.has(column));
      if (format !== '') placeFormat(numberFormats, { row, column, format });
      return content;
    }),
  );
  return { name, rows, dress: { numberFormats: [...numberFormats] } };
}

function headerCell(text: string): CsvCell {
  return { content: text === '' ? null : text, format: '' };
}

/** Where days come first, a date is read by whoever sees all of its column. */
function cellIn(text: string, isDayFirst: boolean): CsvCell {
  return isDayFirst && WITH_SLASHES.test(text) ? { content: text, format: '' } : csvCell(text);
}

function placeFormat(
  formats: (string | undefined)[][],
  { row, column, format }: { readonly row: number; readonly column: number; readonly format: string },
): void {
  formats[row] ??= [];
  formats[row][column] = format;
}

function tableIn(name: string, text: string): readonly (readonly string[])[] {
  if (/^[\s,;|]*$/.test(text)) {
    throw new Complaint(`${name}: the file is empty; it needs a header row and candidates below it`);
  }
  if (/^\s*(<(!doctype|html|\?xml)|\{|\[\s*\{|%PDF)/i.test(text)) {
    throw new Complaint(`${name}: not a table; it needs a header row and one candidate per line, parted by commas`);
  }
  const [declaration = '', declared] = DECLARED.exec(text) ?? [];
  const content = text.slice(declaration.length);
  const data = csvRows(name, content, declared ?? csvDelimiter(content));
  while (data.at(-1)?.every((cell) => cell.trim() === '')) data.pop();
  return data;
}
