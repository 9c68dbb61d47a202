import type { ListRecord } from '../people/matching/listRecord';
import { cellAddress } from '../workbook/address';
import type { Scale } from '../workbook/foundColumns';
import { Problem } from '../workbook/problem';
import type { Reading } from '../workbook/reading';
import type { Table } from '../workbook/table';

/** What the user chose while connecting a list, beside what was proposed. */
export interface ColumnChoices {
  /** Fields by key, each with its column from 0; `null`: no column. */
  readonly fields: readonly { readonly key: string; readonly place: number | null }[];
  /** Columns from 0, each with its scale; `null`: no rating. */
  readonly ratings: readonly { readonly place: number; readonly scale: Scale | null }[];
}

/**
 * What Settings would remember with these choices: columns by their headers, for places change.
 *
 * @param table The list's declaration.
 * @param list The list as it was read before.
 * @param before What Settings remembers.
 * @param choices What was chosen.
 * @returns The record by which the list is to be read.
 * @throws Problem when a chosen column has no header of its own.
 */
export function recordOfChoices(
  { columns: declared }: Table,
  list: Reading,
  before: ListRecord,
  { fields, ratings }: ColumnChoices,
): ListRecord {
  const columns = new Map(before.columns);
  const rated = new Map(before.ratings);
  for (const { key, place } of fields) {
    if (!Object.keys(declared).includes(key)) throw new TypeError(`there is no field ${key}`);
    columns.set(key, place === null ? null : headerAt(list, place));
  }
  for (const { place, scale } of ratings) {
    const header = headerAt(list, place);
    const competency = list.found?.ratings.find((each) => each.place === place)?.competency ?? header;
    rated.set(header, { scale, competency });
  }
  return { ...before, columns, ratings: rated };
}

function headerAt({ sheet, headers, headerRow }: Reading, place: number): string {
  const header = (headers[place] ?? '').trim();
  const at = { sheet, cell: cellAddress(headerRow, place) };
  if (header === '') throw new Problem('this column has no header; give it one, then choose it', at);
  const isShared = headers.filter((each) => each.trim() === header).length > 1;
  if (isShared)
    throw new Problem(`two columns are called “${header}”; give this one another header, then choose it`, at);
  return header;
}
