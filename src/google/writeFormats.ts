import type { TableChange } from '../workbook/command';
import type { ColumnPlaces } from './columnPlaces';
import type { Tab } from './tab';

/** The sheet's row of the first row that was written. */
const FIRST_ROW = 2;

/**
 * Gives cells of a report the number format of their row, and all others of those columns that of the column again. It
 * comes before the values: a report whose values stand has its formats, whenever Google Sheets failed.
 *
 * @param tab The tab.
 * @param places Where its columns stand.
 * @param change What is to be written.
 */
export function writeFormats({ sheet }: Tab, { letter }: ColumnPlaces, { columns, formats }: TableChange): void {
  if (!formats) return;
  const { format, headers, rows } = formats;
  const own = columns.find(({ header }) => header === headers[0])?.format;
  if (own)
    sheet.getRangeList(headers.map((header) => `${letter(header)}${FIRST_ROW}:${letter(header)}`)).setNumberFormat(own);
  const addresses = rows.flatMap((row) =>
    headers.map((header) => `${letter(header)}${FIRST_ROW + row}:${letter(header)}${FIRST_ROW + row}`),
  );
  if (addresses.length > 0) sheet.getRangeList(addresses).setNumberFormat(format);
}
