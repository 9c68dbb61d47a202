import type { EditMark } from '../workbook/edit';
import { normaliseWords } from '../workbook/normaliseWords';
import { asWritten, type Written } from './asWritten';
import type { EditedPlace } from './editedPlace';
import type { ReadEdit } from './readEdit';
import { safeText } from './safeText';

/**
 * Writes what follows an edit: cells column by column, then notes in one block. What stands between them stays.
 *
 * @param place Where the edit was.
 * @param edit The rows as they were read a moment ago.
 * @param marks What to write.
 */
export function writeMarks(place: EditedPlace, edit: ReadEdit, marks: readonly EditMark[]): void {
  const cells = marks.filter((mark) => 'cell' in mark);
  for (const column of new Set(cells.map((mark) => mark.place))) {
    const own = cells.filter((mark) => mark.place === column);
    writeColumn(place, edit, own, column);
  }
  const notes = marks.filter(({ note }) => note !== undefined);
  if (notes.length > 0) writeNotes(place, edit, notes);
}

function writeColumn(
  { sheet, rule, headers, firstRow }: EditedPlace,
  { zone, values, formulas }: ReadEdit,
  marks: readonly EditMark[],
  column: number,
): void {
  const name = normaliseWords(headers[column] ?? '');
  const declared = Object.values(rule.table.columns).find(({ header }) => normaliseWords(header) === name);
  if (!declared) return;
  const written = new Map(marks.map(({ row, cell }) => [row, asWritten(cell, declared, zone)]));
  const rows = numbers(marks.map(({ row }) => row));
  const cells = rows.map((row): Written[] => {
    const formula = formulas[row - firstRow]?.[column];
    return [written.get(row) ?? (formula || asItStands(values[row - firstRow]?.[column]))];
  });
  sheet.getRange(rows[0] ?? 2, column + 1, rows.length, 1).setValues(cells);
}

function asItStands(value: unknown): Written {
  if (value instanceof Date || typeof value === 'number' || typeof value === 'boolean') return value;
  return safeText(String(value ?? ''));
}

function writeNotes({ sheet, firstRow }: EditedPlace, { notes }: ReadEdit, marks: readonly EditMark[]): void {
  const written = new Map(marks.map(({ row, place, note }) => [`${row} ${place}`, note]));
  const [rows, places] = [numbers(marks.map(({ row }) => row)), numbers(marks.map(({ place }) => place))];
  const block = rows.map((row) =>
    places.map((place) => written.get(`${row} ${place}`) ?? notes[row - firstRow]?.[place] ?? ''),
  );
  sheet.getRange(rows[0] ?? 2, (places[0] ?? 0) + 1, rows.length, places.length).setNotes(block);
}

/** Every whole number from the least to the greatest. */
function numbers(some: readonly number[]): readonly number[] {
  const least = some.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = some.reduce((a, b) => Math.max(a, b), least);
  return Array.from({ length: most - least + 1 }, (_, i) => least + i);
}
