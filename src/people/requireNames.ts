import { Problem } from '../workbook/problem';
import type { Reading } from '../workbook/reading';
import type { CandidateColumns } from './candidates';

/**
 * Refuses a list in which nobody has a name.
 *
 * @param list The user's list.
 * @throws Problem that says which headers were found.
 */
export function requireNames({ sheet, exists, headers, columnAt }: Reading<CandidateColumns>): void {
  if (!exists)
    throw new Problem('the add-on needs a tab with your candidates, with headers in row 1, one of them “Name”');
  if (columnAt.name !== undefined || columnAt.firstName !== undefined || columnAt.lastName !== undefined) return;
  const found = headers.filter((header) => header.trim() !== '').map((header) => `“${header}”`);
  const what = found.length > 0 ? `found ${found.join(', ')}` : 'found no headers in row 1';
  const message = `a list of candidates needs a column with their names; ${what}. Call one of them “Name”`;
  throw new Problem(message, { sheet, cell: '' });
}
