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
  const bytes = await readFile(path).catch(() => {
    throw new Complaint(`${path}: there is no such file, or it can't be opened`);
  });
  if (bytes.length > MOST_BYTES) throw new Complaint(`${path}: larger than 20 MB; a tracker is a list of candidates`);
  if (bytes.includes(0)) throw new Complaint(`${path}: not a table; the file is not text`);
  return tableIn(path, bytes.toString('utf8').replace(/^\ufeff/, ''));
}

function tableIn(path: string, text: string): readonly (readonly string[])[] {
  if (/^[\s,]*$/.test(text))
    throw new Complaint(`${path}: the file is empty; it needs a header row and candidates below it`);
  if (/^\s*(<(!doctype|html|\?xml)|\{|\[\s*\{|%PDF)/i.test(text)) {
    throw new Complaint(`${path}: not a table; it needs a header row and one candidate per line, parted by commas`);
  }
  const { data } = papaparse.parse<string[]>(text, { delimiter: ',' });
  while (data[data.length - 1]?.every((cell) => cell.trim() === '')) data.pop();
  return data;
}
