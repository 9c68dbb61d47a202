import type { TableChange } from '../workbook/command';
import type { ColumnPlaces } from './columnPlaces';
import type { Tab } from './tab';

/** Ends a note of ours: one that ends otherwise is the user's own, or was edited, and stays. */
const OURS = '(Made anew at each refresh.)';

/**
 * Writes notes into cells by the keys of their rows. Notes of other rows, and those that the user wrote, stay.
 *
 * @param tab The tab.
 * @param places Where its columns stand.
 * @param ids The keys of the rows from row 2 on, as they stand now.
 * @param notes Header → the note of each key; a blank one takes ours away.
 */
export function writeCellNotes(
  { sheet }: Tab,
  { place }: ColumnPlaces,
  ids: readonly string[],
  notes: NonNullable<TableChange['cellNotes']>,
): void {
  for (const [header, noteOf] of Object.entries(notes)) {
    const cells = sheet.getRange(2, place(header) + 1, ids.length, 1);
    const found = cells.getNotes();
    cells.setNotes(ids.map((id, row) => [noteNow(found[row]?.[0] ?? '', noteOf.get(id))]));
  }
}

function noteNow(there: string, note: string | undefined): string {
  const isTheirs = there !== '' && !there.endsWith(OURS);
  if (isTheirs || note === undefined) return there;
  return note === '' ? '' : `${note}\n${OURS}`;
}
