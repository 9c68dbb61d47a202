import type { Book } from './book';

/** A row of a tab; blank and 0 where nothing is selected. */
interface SelectedRow {
  readonly sheet: string;
  readonly row: number;
}

/**
 * The first row that is selected in the sheet.
 *
 * @param book The open spreadsheet.
 */
export function selectedRow({ spreadsheet }: Book): SelectedRow {
  const range = spreadsheet.getActiveRange();
  return { sheet: range?.getSheet().getName() ?? '', row: range?.getRow() ?? 0 };
}
