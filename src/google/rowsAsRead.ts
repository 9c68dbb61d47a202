import { ratingShown } from '../people/ratingScale';
import { cellAddress } from '../workbook/address';
import type { Columns } from '../workbook/columns';
import type { FoundColumns } from '../workbook/foundColumns';
import type { Reading, ReadRow } from '../workbook/reading';
import { shownShort } from './shownShort';

/** A field with what is read for the first candidates. */
export interface FieldAsRead {
  readonly field: string;
  readonly values: readonly string[];
}

const ROWS = 3;

/**
 * The first three rows as they are read: one entry per field that has a column, and per rating.
 *
 * @param columns The fields.
 * @param list The list.
 * @param found What its columns are taken for.
 */
export function rowsAsRead(columns: Columns, list: Reading, found: FoundColumns): readonly FieldAsRead[] {
  const rows = list.rows.slice(0, ROWS);
  const bad = new Set(list.problems.map(({ cell }) => cell));
  const fields = found.matches
    .filter(({ key }) => key !== 'candidateId')
    .map(({ key, place }) => ({
      field: columns[key]?.header ?? key,
      values: rows.map((row) =>
        bad.has(cellAddress(row.row, place)) ? 'can’t be read' : shownValue(row, key, columns),
      ),
    }));
  const ratings = found.ratings.map(({ competency, place, scale }) => ({
    field: competency,
    values: rows.map(({ cells }) => ratingShown(cells[place], scale)),
  }));
  return [...fields, ...ratings];
}

function shownValue(row: ReadRow<Columns>, key: string, columns: Columns): string {
  const value: unknown = row[key];
  const column = columns[key];
  if (value === undefined) return '';
  return shownShort(column?.shows ? column.shows(value) : String(value));
}
