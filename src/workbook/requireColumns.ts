import { Problem } from './problem';
import type { Reading } from './reading';
import type { Table } from './table';

/**
 * Refuses a tab of the add-on's name that lacks a column without which it would be read wrongly.
 *
 * @param table The declaration.
 * @param reading The tab; one that does not exist, or is blank, lacks nothing: it is made.
 * @throws Problem that names the column and the headers that are there.
 */
export function requireColumns({ columns, needs = [], theirs }: Table, reading: Reading): void {
  const isBlank = reading.rows.length === 0 && reading.headers.every((header) => header.trim() === '');
  if (theirs || !reading.exists || isBlank) return;
  const missing = needs.find((key) => reading.columnAt[key] === undefined);
  if (missing === undefined) return;
  const found = reading.headers.filter((header) => header.trim() !== '').map((header) => `“${header}”`);
  const what = found.length > 0 ? `found ${found.join(', ')}` : 'found none in row 1';
  const message = `this tab needs a column “${columns[missing]?.header}”; ${what}. Give it its header back, or, if the tab is your own, another name`;
  throw new Problem(message, { sheet: reading.sheet, cell: 'A1' });
}
