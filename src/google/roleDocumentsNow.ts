import { roleDocuments } from '../features';
import { candidates } from '../people/candidates';
import { normaliseWords } from '../workbook/normaliseWords';
import { openBook } from './book';
import { readingsFor } from './readingsFor';

/** The job description and the interview kit of a role. */
export type RoleDocuments = ReturnType<typeof roleDocuments.make>;

/**
 * The papers of a role as things stand; nothing is written.
 *
 * @param role The role that was chosen; `null`: that of the row selected in the sheet, else the first one.
 * @throws Problem when there is no such role.
 */
export function roleDocumentsNow(role: string | null): RoleDocuments {
  const book = openBook();
  const selected = role === null ? roleInRow(book.spreadsheet.getActiveRange()) : '';
  return roleDocuments.make(readingsFor(book, roleDocuments.reads), { role, selected });
}

/** What stands under “Role”, or under another word for it, in the selected row, whatever tab it is. */
function roleInRow(range: GoogleAppsScript.Spreadsheet.Range | null): string {
  const sheet = range?.getSheet();
  const width = sheet?.getLastColumn() ?? 0;
  if (!range || !sheet || width === 0 || range.getRow() === 1) return '';
  const cellsOf = (row: number) => sheet.getRange(row, 1, 1, width).getDisplayValues()[0] ?? [];
  const { header: own, also } = candidates.columns.role;
  const names = new Set([own, ...also].map(normaliseWords));
  const place = cellsOf(1).findIndex((header) => names.has(normaliseWords(header)));
  return cellsOf(range.getRow())[place] ?? '';
}
