import type { Columns } from '../../workbook/columns';
import type { ColumnMatch } from '../../workbook/foundColumns';
import { headerWords } from './headerWords';
import { type ListRecord, theirHeaders } from './listRecord';
import { renamed } from './renamed';
import type { Said, SeenColumn } from './seenColumns';

/** How sure a column is that was found again under another header. */
const RENAMED = 0.75;

/**
 * The columns that Settings remembers, found by header, else by where they stand.
 *
 * @param columns The fields of the list.
 * @param record What Settings remembers.
 * @param usable The columns that may be used.
 * @param headers All headers.
 * @returns What was found, what is gone, and where renamed headers stand.
 */
export function rememberedColumns(
  columns: Columns,
  record: ListRecord,
  usable: readonly SeenColumn[],
  headers: readonly string[],
) {
  const moved = renamed(record.headers, theirHeaders(columns, headers));
  const placeOf = new Map<string, number>();
  for (const { place, header } of [...usable].reverse()) placeOf.set(headerWords(header), place);
  const matches: ColumnMatch[] = [];
  const said: Said[] = [];
  for (const [key, header] of record.columns) {
    if (header === null || !columns[key]) continue;
    const place = placeOf.get(headerWords(header));
    const found = place ?? moved.get(headerWords(header));
    if (found === undefined || !usable.some((each) => each.place === found)) {
      const text = `your column “${header}” for ${columns[key]?.header} is not there any more; choose another one in Connect a tracker…, or give it its header back`;
      said.push({ place: 0, text });
      continue;
    }
    const reason = place === undefined ? `it was called “${header}” and stands where that stood` : 'you chose it';
    matches.push({ key, place: found, confidence: place === undefined ? RENAMED : 1, reasons: [reason] });
  }
  return { matches, said, renamed: moved };
}
