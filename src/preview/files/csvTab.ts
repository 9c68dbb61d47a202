import papaparse from 'papaparse';
import { Complaint } from './complaint';
import { csvCell } from './csvCell';
import type { FileTab } from './fileTab';

/**
 * The tab of a CSV file (commas, UTF-8). Row 1 stays text; no cell is a formula.
 *
 * @param file The file's name, for what is said about it, and its bytes.
 * @param name The tab's name.
 * @returns The tab.
 * @throws Complaint when the file is empty or no table.
 */
export function csvTab(file: { readonly name: string; readonly bytes: Uint8Array }, name: string): FileTab {
  return tabOf(name, tableIn(file.name, textIn(file.name, file.bytes)));
}

/**
 * A tab of a table of texts, as a CSV file has them.
 *
 * @param name The tab's name.
 * @param table Its rows, row 1 first.
 * @returns The tab.
 */
export function tabOf(name: string, table: readonly (readonly string[])[]): FileTab {
  const cells = table.map((row, index) => row.map((text) => (index === 0 ? headerCell(text) : csvCell(text))));
  return {
    name,
    rows: cells.map((row) => row.map(({ content }) => content)),
    dress: { numberFormats: cells.map((row) => row.map(({ format }) => format)) },
  };
}

function headerCell(text: string) {
  return { content: text === '' ? null : text, format: '' };
}

function textIn(name: string, bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new Complaint(`${name}: not a table; the file is not text`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Complaint(`${name}: the text is not UTF-8; save the tracker as “CSV UTF-8”`);
  }
}

function tableIn(name: string, text: string): readonly (readonly string[])[] {
  if (/^[\s,]*$/.test(text)) {
    throw new Complaint(`${name}: the file is empty; it needs a header row and candidates below it`);
  }
  if (/^\s*(<(!doctype|html|\?xml)|\{|\[\s*\{|%PDF)/i.test(text)) {
    throw new Complaint(`${name}: not a table; it needs a header row and one candidate per line, parted by commas`);
  }
  const { data, errors } = papaparse.parse<string[]>(text, { delimiter: ',' });
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes) {
    throw new Complaint(
      `${name}: line ${(quotes.row ?? 0) + 1} has a quotation mark that is not closed or stands in the middle of a cell`,
    );
  }
  if (data[0]?.length === 1 && /[;\t]/.test(data[0][0] ?? '')) {
    throw new Complaint(`${name}: the cells are parted by semicolons or tabs; save the tracker with commas`);
  }
  while (data[data.length - 1]?.every((cell) => cell.trim() === '')) data.pop();
  return data;
}
