import { cellRef } from 'hucre/xlsx';
import { Complaint } from './complaint';
import { type FileContent, type FileTab, isFileFormula } from './fileTab';

const MOST_CELLS = 1_000_000;
/** What a cell of Google Sheets holds. */
const MOST_CHARACTERS = 50_000;

/**
 * Refuses a file with more cells than a tracker has.
 *
 * @param name The file, for the sentence.
 * @param tabs Its tabs.
 * @throws Complaint when over a million cells are filled, or none is, or one holds too much text.
 */
export function refuseTooMuch(name: string, tabs: readonly FileTab[]): void {
  const filled = tabs.reduce((sum, tab) => sum + filledCells(tab), 0);
  if (filled === 0)
    throw new Complaint(`${name}: the file has no cells with content; it needs a header row and candidates below it`);
  if (filled > MOST_CELLS) {
    const count = filled.toLocaleString('en-US');
    throw new Complaint(`${name}: ${count} cells are filled, and a million is the most; keep only the tracker’s rows`);
  }
  for (const tab of tabs) refuseLongText(name, tab);
}

function refuseLongText(name: string, tab: FileTab): void {
  tab.rows.forEach((row, index) => {
    const column = row.findIndex((content) => lengthOf(content) > MOST_CHARACTERS);
    if (column < 0) return;
    const place = `${tab.name}!${cellRef(index, column)}`;
    const length = lengthOf(row[column]).toLocaleString('en-US');
    throw new Complaint(`${name}: ${place} has ${length} characters, and a cell holds at most 50,000`);
  });
}

function lengthOf(content: FileContent | undefined): number {
  const text = isFileFormula(content) ? content.formula : content;
  return typeof text === 'string' ? text.length : 0;
}

function filledCells({ rows }: FileTab): number {
  let count = 0;
  for (const row of rows) for (const content of row) if (content !== null && content !== '') count++;
  return count;
}
