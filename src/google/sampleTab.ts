import { type CandidateColumns, candidates } from '../people/candidates';
import { SAMPLE_STAFF_TAB, SAMPLE_TAB, type SampleCell, sampleList } from '../people/sampleList';
import { type SampleRemoval, sampleRemoval, staffRemoval } from '../people/sampleRemoval';
import { staffList } from '../people/staffList';
import { counted } from '../workbook/counted';
import { Problem } from '../workbook/problem';
import { type Reading, readTable } from '../workbook/reading';
import type { Written } from './asWritten';
import type { Book } from './book';
import { today } from './decided';
import { readCells } from './readCells';
import { safeText } from './safeText';
import { ownTables } from './tabFinder';
import { validation } from './validation';
import { writing } from './writing';
import type { Zone } from './zone';

/** The fictional practice's lists as text, headers first. */
export interface Sample {
  readonly candidates: readonly (readonly string[])[];
  readonly staff: readonly (readonly string[])[];
}

/** For those who do not ask for it. */
export const NO_SAMPLE: Sample = { candidates: [], staff: [] };

const NOTE =
  'A fictional practice to try things out: everyone here is invented. “Set up or repair…” takes it away again.';

/**
 * Makes the tab of the fictional practice, with dates as if it were today.
 *
 * @param book The open spreadsheet.
 * @param sample The list.
 * @throws Problem when there is a list of the user's own, or such a tab with something else in it.
 */
export function addSample(book: Book, sample: Sample): void {
  const [there] = book.lists(candidates);
  if (there?.name === SAMPLE_TAB && removalOf(book, sample)?.isWholeTab) return;
  if (there) throw new Problem('this spreadsheet has a list of candidates already', { sheet: there.name, cell: '' });
  writing(`“${SAMPLE_TAB}”`, () => fill(book, SAMPLE_TAB, sampleList(sample.candidates, today(book))));
}

/**
 * Makes the tab with the fictional practice's staff, with dates as if it were today.
 *
 * @param book The open spreadsheet.
 * @param sample The lists.
 * @returns The tab's name.
 * @throws Problem when there is such a tab with something else in it.
 */
export function addSampleStaff(book: Book, sample: Sample): string {
  const there = book.spreadsheet.getSheetByName(SAMPLE_STAFF_TAB);
  if (there && staffRemovalOf(book, sample)?.isWholeTab) return SAMPLE_STAFF_TAB;
  if (there && there.getLastRow() > 0) {
    throw new Problem('there is such a tab with something else in it; give it another name', {
      sheet: SAMPLE_STAFF_TAB,
      cell: '',
    });
  }
  const rows = sampleList(sample.staff, today(book), staffList.columns);
  writing(`“${SAMPLE_STAFF_TAB}”`, () => fill(book, SAMPLE_STAFF_TAB, rows));
  return SAMPLE_STAFF_TAB;
}

/** Looks come first: a tab that Google Sheets left half made is blank, and is taken the next time. */
function fill(book: Book, name: string, list: ReturnType<typeof sampleList>): void {
  const rows = list.map((row) => row.map((cell) => written(cell, book.zone)));
  const [headers = []] = rows;
  const sheet = book.spreadsheet.getSheetByName(name) ?? book.spreadsheet.insertSheet(name);
  sheet
    .getRange(1, 1, 1, headers.length)
    .setFontWeight('bold')
    .setNotes([headers.map(() => NOTE)]);
  sheet.setFrozenRows(1);
  sheet.getRange(1, 1, rows.length, headers.length).setValues(rows);
  sheet.autoResizeColumns(1, headers.length);
}

function written(cell: SampleCell, zone: Zone): Written {
  if (typeof cell === 'object') return zone.midnightOf(cell.day);
  return typeof cell === 'string' ? safeText(cell) : cell;
}

/**
 * What taking the fictional practice away would remove.
 *
 * @param book The open spreadsheet.
 * @param sample The list.
 * @returns Rows, or `undefined` where the sample is not in.
 */
export function removalOf(book: Book, sample: Sample): SampleRemoval | undefined {
  const sheet = book.spreadsheet.getSheetByName(SAMPLE_TAB);
  if (!sheet) return undefined;
  const z = validation();
  const list = readTable(candidates, { name: SAMPLE_TAB, cells: readCells(sheet, book.zone) }, z);
  const people = readTable(candidates, { name: SAMPLE_TAB, cells: sample.candidates }, z);
  const others = ownTables().filter(({ columns }) => columns.candidateId ?? columns.staffId);
  const removal = sampleRemoval(list, people, others.map(book.read));
  return removal.rows.length > 0 ? removal : undefined;
}

/**
 * The same for the staff of the fictional practice.
 *
 * @param book The open spreadsheet.
 * @param sample The lists.
 */
export function staffRemovalOf(book: Book, sample: Sample): SampleRemoval | undefined {
  const sheet = book.spreadsheet.getSheetByName(SAMPLE_STAFF_TAB);
  if (!sheet) return undefined;
  const z = validation();
  const list = readTable(staffList, { name: SAMPLE_STAFF_TAB, cells: readCells(sheet, book.zone) }, z);
  const removal = staffRemoval(list, readTable(staffList, { name: SAMPLE_STAFF_TAB, cells: sample.staff }, z));
  return removal.rows.length > 0 ? removal : undefined;
}

/**
 * Whether a list is the fictional practice as it came, without a row of the user's own.
 *
 * @param list The list.
 * @param sample The fictional practice.
 */
export function isSampleAlone(list: Reading<CandidateColumns>, sample: Sample): boolean {
  if (list.sheet !== SAMPLE_TAB || list.rows.length === 0) return false;
  const people = readTable(candidates, { name: SAMPLE_TAB, cells: sample.candidates }, validation());
  return sampleRemoval(list, people, []).isWholeTab;
}

/**
 * What taking the sample away removes, in sentences.
 *
 * @param removal The rows.
 */
export function saying({ sheet, rows, isWholeTab, elsewhere }: SampleRemoval): readonly string[] {
  const people = counted(rows.length, 'row');
  return [
    isWholeTab ? `The tab “${sheet}” with its ${people}.` : `${people} of “${sheet}”; the rows that you added stay.`,
    ...elsewhere.map((other) => `${counted(other.rows.length, 'row')} of “${other.sheet}”.`),
  ];
}

/**
 * Takes the fictional practice away.
 *
 * @param book The open spreadsheet.
 * @param removal What to remove.
 */
export function removeSample({ spreadsheet }: Book, { isWholeTab, elsewhere, sheet, rows }: SampleRemoval): void {
  for (const other of elsewhere) {
    writing(`“${other.sheet}”`, () => deleteRows(spreadsheet.getSheetByName(other.sheet), other.rows));
  }
  writing(`“${sheet}”`, () => {
    const tab = spreadsheet.getSheetByName(sheet);
    if (!isWholeTab) deleteRows(tab, rows);
    else if (tab) spreadsheet.deleteSheet(tab);
  });
}

/** From the bottom up, rows side by side in one call; one row stays below the headers, for a grid needs it. */
function deleteRows(sheet: GoogleAppsScript.Spreadsheet.Sheet | null, rows: readonly number[]): void {
  if (!sheet) return;
  for (const { first, count } of runsOf(rows).reverse()) {
    if (first === 2 && count >= sheet.getMaxRows() - 1) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
    sheet.deleteRows(first, count);
  }
}

function runsOf(rows: readonly number[]): { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && row === last.first + last.count) last.count++;
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}
