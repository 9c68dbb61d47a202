import type { TableChange } from '../workbook/command';
import { isOwnNote, ownNote } from '../workbook/ownNote';
import type { ColumnPlaces } from './columnPlaces';
import type { Tab } from './tab';

type NoteOf = ReadonlyMap<string, string>;

/**
 * Writes notes into cells by the keys of their rows. Notes of other rows, and those that the user wrote, stay.
 *
 * @param tab The tab.
 * @param places Where its columns stand.
 * @param ids The keys of the rows from row 2 on, as they stand now.
 * @param notes Header → the note of each key; a blank one takes ours away.
 * @param isNew The rows were made a moment ago: no note of ours is there yet.
 */
export function writeCellNotes(
  { sheet }: Tab,
  places: ColumnPlaces,
  ids: readonly string[],
  notes: NonNullable<TableChange['cellNotes']>,
  isNew: boolean,
): void {
  const says = ([, noteOf]: readonly [string, NoteOf]) => !isNew || [...noteOf.values()].some((note) => note !== '');
  for (const { first, columns } of notedRuns(places, Object.entries(notes).filter(says))) {
    const cells = sheet.getRange(2, first + 1, ids.length, columns.length);
    const found = cells.getNotes();
    const now = ids.map((id, row) => columns.map((noteOf, i) => noteNow(found[row]?.[i] ?? '', noteOf.get(id))));
    if (now.some((line, row) => line.some((note, i) => note !== found[row]?.[i]))) cells.setNotes(now);
  }
}

/** Columns with notes that stand side by side. */
function notedRuns(
  { place }: ColumnPlaces,
  notes: readonly (readonly [string, NoteOf])[],
): readonly { readonly first: number; readonly columns: readonly NoteOf[] }[] {
  const placed = notes.map(([header, noteOf]) => ({ at: place(header), noteOf }));
  const runs: { first: number; columns: NoteOf[] }[] = [];
  for (const { at, noteOf } of placed.sort((a, b) => a.at - b.at)) {
    const last = runs[runs.length - 1];
    if (last && at === last.first + last.columns.length) last.columns.push(noteOf);
    else runs.push({ first: at, columns: [noteOf] });
  }
  return runs;
}

function noteNow(there: string, note: string | undefined): string {
  const isTheirs = there !== '' && !isOwnNote(there);
  if (isTheirs || note === undefined) return there;
  return note === '' ? '' : ownNote(note, 'refreshed');
}
