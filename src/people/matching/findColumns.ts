import type { DateOrder } from '../../calendar/readDay';
import type { Cell } from '../../workbook/cell';
import type { Columns } from '../../workbook/columns';
import type { ColumnMatch, FoundColumns } from '../../workbook/foundColumns';
import { ratingColumns } from '../ratingColumns';
import { dateOrders } from './dateOrders';
import { type Field, guessedColumns } from './guessedColumns';
import { type FieldNames, fieldNames } from './headerEvidence';
import { headerRows, type KnownHeaders } from './headerRows';
import { headerWords } from './headerWords';
import { type ListRecord, type ListTable, NO_RECORD, theirHeaders } from './listRecord';
import { type GoneColumn, rememberedColumns } from './rememberedColumns';
import { renamed } from './renamed';
import { type Said, type SeenColumn, seenColumns } from './seenColumns';
import { standInForName } from './standInForName';
import { theirsOf } from './theirsOf';
import { whatIsSaid } from './whatIsSaid';
import { withheldColumns } from './withheldColumns';

/** A list, and what is known of it. */
export interface List {
  readonly sheet: string;
  /** Row 1 first. */
  readonly cells: readonly (readonly Cell[])[];
  readonly table: ListTable;
  readonly record?: ListRecord;
  /** The places of the scores that the add-on put into the list. */
  readonly ours?: readonly number[];
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
export function findColumns(list: List): FoundColumns {
  const { sheet, cells, table, record = NO_RECORD, ours = [], localeOrder = usOrder } = list;
  const { columns } = table;
  const { connect, isRated } = theirsOf(table);
  const fields = Object.entries(columns).map(([key, column]) => ({ key, column, names: fieldNames(column) }));
  const rows = headerRows(cells, knownHeaders(columns, fields, record));
  const body = cells.slice(rows.row);
  const seen = seenColumns(rows, body);
  const moved = renamed(record.headers, theirHeaders(columns, withoutOurs(rows.headers, ours)));
  const withheld = withheldColumns(seen.columns, {
    remembered: record.withheld,
    renamed: moved,
    isForHiring: isRated,
  });
  const unusable = new Set([...withheld.map(({ place }) => place), ...ours]);
  const usable = seen.columns.filter(({ place }) => !unusable.has(place));
  const remembered = rememberedColumns({ columns, connect }, record, usable, moved);
  const guessed = guessedBeside(remembered.matches, { record, usable, fields, connect });
  const found = [...remembered.matches, ...guessed.matches];
  const stand = found.some(({ key }) => NAMES.includes(key)) ? undefined : standInForName(usable, found, connect);
  const matches = stand ? [...found, stand.match] : found;
  const ratings = ratingColumns({
    sheet,
    headerRow: rows.row,
    columns: isRated ? unmatched(usable, matches, guessed.others) : [],
    headers: rows.headers,
    remembered: record.ratings,
    renamed: moved,
  });
  const dates = dateOrders(columns, matches, body, { localeOrder, remembered: record.orders });
  const gone = saidOfGone(remembered.gone, table, matches, rows.headers);
  const names = [...(stand ? [stand.said] : []), ...twoNames(matches, rows.headers)];
  return {
    headerRow: rows.row,
    hasHeaders: !rows.isMissing,
    isRemembered: record.headers.length > 0,
    headers: Array.from({ length: seen.width }, (_, place) => rows.headers[place] ?? ''),
    matches,
    ratings: ratings.columns,
    orders: dates.orders,
    ours,
    withheld,
    ...whatIsSaid(
      { sheet, row: rows.row, usable, used: [...matches, ...ratings.columns] },
      {
        problems: [[...remembered.said, ...gone], ratings.problems, dates.said],
        remarks: [
          withheld.map(({ place, reason }) => ({ place, text: reason })),
          [...guessed.said, ...names],
          ratings.remarks,
        ],
      },
    ),
  };
}

function usOrder(): DateOrder {
  return 'month first';
}

function knownHeaders(
  columns: Columns,
  fields: readonly { readonly key: string; readonly names: FieldNames }[],
  { headers }: ListRecord,
): KnownHeaders {
  const wordsOf = (those: typeof fields) => those.flatMap(({ names }) => names.also.map(({ words }) => words));
  return {
    fields: new Set(wordsOf(fields)),
    names: new Set(wordsOf(fields.filter(({ key }) => NAMES.includes(key)))),
    own: new Set([headerWords(columns.candidateId?.header ?? '')]),
    remembered: new Set(headers.map(headerWords).filter((words) => words !== '')),
  };
}

function withoutOurs(headers: readonly string[], ours: readonly number[]): readonly string[] {
  return headers.map((header, place) => (ours.includes(place) ? '' : header));
}

/** What the columns that are still free are taken for. */
function guessedBeside(
  matches: readonly ColumnMatch[],
  {
    record,
    usable,
    fields,
    connect,
  }: {
    readonly record: ListRecord;
    readonly usable: readonly SeenColumn[];
    readonly fields: readonly Field[];
    readonly connect: string;
  },
) {
  const taken = new Set(matches.map(({ place }) => place));
  const settled = new Set([...matches.map(({ key }) => key), ...notUsed(record)]);
  return guessedColumns(
    usable.filter(({ place }) => !taken.has(place)),
    fields.filter(({ key }) => !settled.has(key)),
    connect,
  );
}

/** A column that is gone is named, with the one that is used in its place. */
function saidOfGone(
  gone: readonly GoneColumn[],
  table: ListTable,
  matches: readonly ColumnMatch[],
  headers: readonly string[],
): readonly Said[] {
  return gone.map(({ key, header }) => {
    const place = matches.find((match) => match.key === key)?.place;
    const field = table.columns[key]?.header ?? key;
    const instead = place === undefined ? '' : `; “${headers[place]?.trim()}” is used now`;
    const advice = `choose another one in ${theirsOf(table).connect}, or give it its header back`;
    return {
      place: place ?? 0,
      text: `your column “${header}” for ${field} is not there any more${instead}; ${advice}`,
    };
  });
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
