import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import papaparse from 'papaparse';
import { Complaint } from './complaint';

const MOST_BYTES = 20 * 1024 * 1024;

/**
 * Reads a tracker from a CSV file (commas, UTF-8).
 *
 * @param path The file.
 * @returns Its rows, row 1 first.
 * @throws Complaint when there is no such file, or when it is empty, too large or no table.
 */
export async function readTracker(path: string): Promise<readonly (readonly string[])[]> {
  if (/^\.(xlsx|xls|ods|numbers)$/i.test(extname(path))) {
    throw new Complaint(`${path}: only CSV files can be read so far; save the tracker as CSV (comma separated, UTF-8)`);
  }
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    const reason =
      error.code === 'EISDIR' ? 'this is a folder, not a file' : 'there is no such file, or it can’t be opened';
    throw new Complaint(`${path}: ${reason}`);
  });
  if (bytes.length > MOST_BYTES) throw new Complaint(`${path}: larger than 20 MB; a tracker is a list of candidates`);
  if (bytes.includes(0)) throw new Complaint(`${path}: not a table; the file is not text`);
  return tableIn(path, textIn(path, bytes));
}

function textIn(path: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Complaint(`${path}: the text is not UTF-8; save the tracker as “CSV UTF-8”`);
  }
}

function tableIn(path: string, text: string): readonly (readonly string[])[] {
  if (/^[\s,]*$/.test(text)) {
    throw new Complaint(`${path}: the file is empty; it needs a header row and candidates below it`);
  }
  if (/^\s*(<(!doctype|html|\?xml)|\{|\[\s*\{|%PDF)/i.test(text)) {
    throw new Complaint(`${path}: not a table; it needs a header row and one candidate per line, parted by commas`);
  }
  const { data, errors } = papaparse.parse<string[]>(text, { delimiter: ',' });
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes) {
    throw new Complaint(
      `${path}: line ${(quotes.row ?? 0) + 1} has a quotation mark that is not closed or stands in the middle of a cell`,
    );
  }
  if (data[0]?.length === 1 && /[;\t]/.test(data[0][0] ?? '')) {
    throw new Complaint(`${path}: the cells are parted by semicolons or tabs; save the tracker with commas`);
  }
  while (data[data.length - 1]?.every((cell) => cell.trim() === '')) data.pop();
  return data;
}
