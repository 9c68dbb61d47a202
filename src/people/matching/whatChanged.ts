import type { Columns } from '../../workbook/columns';
import type { FoundColumns } from '../../workbook/foundColumns';
import { headerWords } from './headerWords';
import { type ListRecord, theirHeaders } from './listRecord';

/**
 * What changed in a list since it was connected.
 *
 * @param columns The fields of the list.
 * @param before What Settings remembers.
 * @param found What the columns are taken for now.
 * @returns Sentences; nothing changed: `[]`.
 */
export function whatChanged(columns: Columns, before: ListRecord, found: FoundColumns): readonly string[] {
  const own = new Set(found.ours);
  const headers = theirHeaders(
    columns,
    found.headers.map((header, place) => (own.has(place) ? '' : header)),
  );
  const [old, now] = [new Set(before.headers.map(headerWords)), new Set(headers.map(headerWords))];
  const renamedTo = new Map<string, string>();
  const compare = (header: string | null, place: number | undefined) => {
    const current = place === undefined ? undefined : headers[place];
    if (header !== null && current !== undefined && headerWords(current) !== headerWords(header))
      renamedTo.set(header, current);
  };
  for (const [key, header] of before.columns) compare(header, found.matches.find((match) => match.key === key)?.place);
  for (const { header, place } of found.ratings) compare(header, place);
  const newNames = new Set([...renamedTo.values()].map(headerWords));
  const gone = before.headers.filter(
    (header) => header !== '' && !now.has(headerWords(header)) && !renamedTo.has(header),
  );
  const added = headers.filter(
    (header) => header !== '' && !old.has(headerWords(header)) && !newNames.has(headerWords(header)),
  );
  return [
    ...[...renamedTo].map(([from, to]) => `“${from}” is now called “${to}”.`),
    ...gone.map((header) => `“${header}” is gone.`),
    ...added.map((header) => `“${header}” is new.`),
  ];
}
