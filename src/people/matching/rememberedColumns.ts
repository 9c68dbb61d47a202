import type { Columns } from '../../workbook/columns';
import type { ColumnMatch } from '../../workbook/foundColumns';
import { headerWords } from './headerWords';
import type { ListRecord } from './listRecord';
import type { Said, SeenColumn } from './seenColumns';

/** How sure a column is that was found again under another header. */
const RENAMED = 0.75;

/** A field whose column is gone. */
export interface GoneColumn {
  readonly key: string;
  /** As Settings remembers it. */
  readonly header: string;
}

/**
 * The columns that Settings remembers, found by header, else by where they stand.
 *
 * @param list The fields of the list, and the menu item that connects it.
 * @param record What Settings remembers.
 * @param usable The columns that may be used.
 * @param renamed Where headers stand under another name, in words.
 * @returns What was found, what is to be said of it, and what is gone.
 */
export function rememberedColumns(
  { columns, connect }: { readonly columns: Columns; readonly connect: string },
  record: ListRecord,
  usable: readonly SeenColumn[],
  renamed: ReadonlyMap<string, number>,
) {
  const placeOf = new Map<string, number>();
  for (const { place, header } of [...usable].reverse()) placeOf.set(headerWords(header), place);
  const matches: ColumnMatch[] = [];
  const said: Said[] = [];
  const gone: GoneColumn[] = [];
  for (const [key, header] of record.columns) {
    if (header === null || !columns[key]) continue;
    const same = placeOf.get(headerWords(header));
    const place = same ?? renamed.get(headerWords(header));
    const column = usable.find((each) => each.place === place);
    if (!column) gone.push({ key, header });
    else if (same !== undefined) matches.push({ key, place: same, confidence: 1, reasons: ['you chose it'] });
    else {
      const reason = `it was called “${header}” and stands where that stood`;
      matches.push({ key, place: column.place, confidence: RENAMED, reasons: [reason] });
      said.push({ place: column.place, text: nowCalled(header, column, columns[key]?.header ?? key, connect) });
    }
  }
  return { matches, said, gone };
}

function nowCalled(header: string, column: SeenColumn, field: string, connect: string): string {
  return `“${header}” seems to be called “${column.header.trim()}” now and is still read as ${field}; press Use these columns in ${connect} if that is right`;
}
