import { Problem } from '../workbook/problem';
import type { Reading } from '../workbook/reading';

/**
 * Refuses a list in which nobody has a name.
 *
 * @param list The user's list.
 * @param people Who stands in it.
 * @throws Problem that says which headers were found.
 */
export function requireNames(
  { sheet, exists, headers, headerRow, columnAt, found }: Reading,
  people = 'candidates',
): void {
  if (!exists)
    throw new Problem(`the add-on needs a tab with your ${people}, with headers in row 1, one of them “Name”`);
  if (columnAt.name !== undefined || columnAt.firstName !== undefined || columnAt.lastName !== undefined) return;
  if (found && !found.hasHeaders) throw new Problem(NO_HEADERS, { sheet, cell: 'A1' });
  const known = headers.filter((header) => header.trim() !== '').map((header) => `“${header}”`);
  const what = known.length > 0 ? `found ${known.join(', ')}` : `found no headers in row ${headerRow}`;
  const message = `a list of ${people} needs a column with their names; ${what}. Call one of them “Name”`;
  throw new Problem(message, { sheet, cell: '' });
}

const NO_HEADERS =
  'row 1 looks like a person, not like headers; insert a row above it with a header for each column, one of them “Name”';
