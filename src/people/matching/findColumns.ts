import type { DateOrder } from '../../calendar/readDay';
import { cellAddress } from '../../workbook/address';
import type { Cell } from '../../workbook/cell';
import type { Columns } from '../../workbook/columns';
import type { ColumnMatch, FoundColumns } from '../../workbook/foundColumns';
import { Problem } from '../../workbook/problem';
import { OTHER_COLUMNS } from '../otherColumns';
import { ratingColumns } from '../ratingColumns';
import { dateOrders } from './dateOrders';
import { guessedColumns } from './guessedColumns';
import { type FieldNames, fieldNames } from './headerEvidence';
import { headerRows } from './headerRows';
import { headerWords } from './headerWords';
import { type ListRecord, NO_RECORD } from './listRecord';
import { rememberedColumns } from './rememberedColumns';
import { type Said, type SeenColumn, seenColumns } from './seenColumns';
import { standInForName } from './standInForName';
import { withheldColumns } from './withheldColumns';

/** A list, and what is known of it. */
export interface List {
  readonly sheet: string;
  /** Row 1 first. */
  readonly cells: readonly (readonly Cell[])[];
  readonly columns: Columns;
  readonly record?: ListRecord;
  /** How the spreadsheet's locale writes dates; asked only where dates can be read two ways. */
  readonly localeOrder?: () => DateOrder;
}

/** The fields that name a person. */
const NAMES = ['name', 'firstName', 'lastName'];

/**
 * Finds out which column of the user's own list is which: the row of the headers, the field of each column by header and
 * cells, the columns of ratings with their scales, the columns that must not be used. What Settings remembers comes first.
 *
 * @param list The list.
 * @returns What was found, with confidence and reasons, and what should be said of it.
 */
export function findColumns({ sheet, cells, columns, record = NO_RECORD, localeOrder = usOrder }: List): FoundColumns {
  const fields = Object.entries(columns).map(([key, column]) => ({ key, column, names: fieldNames(column) }));
  const own = new Set([columns.candidateId?.header ?? '', ...record.scoreHeaders].map(headerWords));
  const rows = headerRows(cells, knownHeaders(fields.map(({ names }) => names)), own);
  const body = cells.slice(rows.row);
  const seen = seenColumns(rows, body);
  const withheld = withheldColumns(seen.columns);
  const usable = usableColumns(seen.columns, [...withheld.map(({ place }) => place)], record.scoreHeaders);
  const remembered = rememberedColumns(columns, record, usable, rows.headers);
  const taken = new Set(remembered.matches.map(({ place }) => place));
  const settled = new Set([...remembered.matches.map(({ key }) => key), ...notUsed(record)]);
  const guessed = guessedColumns(
    usable.filter(({ place }) => !taken.has(place)),
    fields.filter(({ key }) => !settled.has(key)),
  );
  const found = [...remembered.matches, ...guessed.matches];
  const stand = found.some(({ key }) => NAMES.includes(key)) ? undefined : standInForName(usable, found);
  const matches = stand ? [...found, stand.match] : found;
  const ratings = ratingColumns({
    sheet,
    headerRow: rows.row,
    columns: unmatched(usable, matches, guessed.others),
    headers: rows.headers,
    scales: record.scales,
    renamed: remembered.renamed,
  });
  const dates = dateOrders(columns, matches, body, localeOrder);
  const say = ({ place, text }: Said) => new Problem(text, { sheet, cell: cellAddress(rows.row, place) });
  return {
    headerRow: rows.row,
    hasHeaders: !rows.isMissing,
    isRemembered: record.headers.length > 0,
    headers: Array.from({ length: seen.width }, (_, place) => rows.headers[place] ?? ''),
    matches,
    ratings: ratings.columns,
    orders: dates.orders,
    withheld,
    problems: [...remembered.said.map(say), ...ratings.problems, ...dates.said.map(say)],
    remarks: [
      ...withheld.map(({ place, reason }) => say({ place, text: reason })),
      ...[...guessed.said, ...(stand ? [stand.said] : []), ...twoNames(matches, rows.headers)].map(say),
      ...ratings.remarks,
    ],
  };
}

function usOrder(): DateOrder {
  return 'month first';
}

function knownHeaders(fields: readonly FieldNames[]): ReadonlySet<string> {
  const others = OTHER_COLUMNS.flatMap(({ header, also }) => [header, ...also]);
  return new Set([...fields.flatMap(({ also }) => also.map(({ words }) => words)), ...others.map(headerWords)]);
}

/** Neither what is withheld nor the scores that the add-on put into the list. */
function usableColumns(
  columns: readonly SeenColumn[],
  withheld: readonly number[],
  scoreHeaders: readonly string[],
): readonly SeenColumn[] {
  const scores = new Set(scoreHeaders.map(headerWords));
  return columns.filter(({ place, header }) => !withheld.includes(place) && !scores.has(headerWords(header)));
}

function notUsed({ columns }: ListRecord): readonly string[] {
  return [...columns].flatMap(([key, header]) => (header === null ? [key] : []));
}

/** First and last name beside a whole name: the whole one counts. */
function twoNames(matches: readonly ColumnMatch[], headers: readonly string[]): readonly Said[] {
  const placeOf = (key: string) => matches.find((match) => match.key === key)?.place;
  const [whole, first, last] = NAMES.map(placeOf);
  if (whole === undefined || first === undefined || last === undefined) return [];
  const [name, given, family] = [whole, first, last].map((place) => `“${headers[place]?.trim()}”`);
  return [{ place: whole, text: `${name} is used for names; ${given} and ${family} only where it is blank` }];
}

function unmatched(
  seen: readonly SeenColumn[],
  matches: readonly ColumnMatch[],
  others: ReadonlySet<number>,
): readonly (SeenColumn & { readonly isOther: boolean })[] {
  const matched = new Set(matches.map(({ place }) => place));
  return seen.filter(({ place }) => !matched.has(place)).map((each) => ({ ...each, isOther: others.has(each.place) }));
}
