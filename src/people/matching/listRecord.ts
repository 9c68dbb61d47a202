import type { DateOrder } from '../../calendar/readDay';
import type { Columns } from '../../workbook/columns';
import { SCALES, type Scale } from '../../workbook/foundColumns';
import type { Table } from '../../workbook/table';
import { headerWords } from './headerWords';
import { theirsOf } from './theirsOf';

/** What Settings remembers of a column of ratings. */
export interface RememberedRating {
  /** `null`: no rating. */
  readonly scale: Scale | null;
  /** What it rates; the header that it had at first. */
  readonly competency: string;
}

/** What Settings remembers of a list: which column is which, so that a renamed or moved one is found again. */
export interface ListRecord {
  /** The field's key → the header of its column; `null`: the list has none, and none is to be looked for. */
  readonly columns: ReadonlyMap<string, string | null>;
  /** By the header of the column. */
  readonly ratings: ReadonlyMap<string, RememberedRating>;
  /** The field's key → how its dates as text are read. */
  readonly orders: ReadonlyMap<string, DateOrder>;
  /** The headers of columns that must not be used. */
  readonly withheld: readonly string[];
  /** All headers as they stood when the list was connected, left to right; `[]`: never. */
  readonly headers: readonly string[];
}

/** A list of which nothing is remembered. */
export const NO_RECORD: ListRecord = {
  columns: new Map(),
  ratings: new Map(),
  orders: new Map(),
  withheld: [],
  headers: [],
};

/** A list as far as its columns go. */
export type ListTable = Pick<Table, 'columns' | 'theirs'>;

/**
 * How the lines of Settings about a list are called, or begin.
 *
 * @param table The list's declaration.
 * @example listSettings({ theirs: { called: 'Tracker', people: '', connect: '', tabMeaning: '', isFound: true, isRated: true } }).tab // 'Tracker tab'
 */
export function listSettings(table: Pick<ListTable, 'theirs'>) {
  const { called } = theirsOf(table);
  return {
    tab: `${called} tab`,
    column: `${called} column: `,
    scale: `${called} scale: `,
    dates: `${called} dates: `,
    withheld: `${called} columns left out`,
    headers: `${called} headers`,
  } as const;
}

/** How they say that there is none. */
export const NONE = { column: 'not used', scale: 'no rating', header: '(blank)' } as const;
/** What stands between several headers, */
const BETWEEN = ' | ';
/** and between a scale and what it rates. */
export const RATES = ', rates ';
const ORDERS: readonly DateOrder[] = ['month first', 'day first'];
/** What a cell of a spreadsheet holds, with room to spare. */
const MOST_CHARACTERS = 40_000;

/**
 * What Settings says of the list.
 *
 * @param table The list's declaration.
 * @param rows Rows of Settings.
 * @returns What is remembered; lines of other kinds, and blank ones, are passed over.
 */
export function listRecord(
  table: ListTable,
  rows: readonly { readonly setting: string | undefined; readonly value: string | undefined }[],
): ListRecord {
  const called = listSettings(table);
  const values = new Map(rows.flatMap(({ setting, value }) => (setting && value ? [[setting, value] as const] : [])));
  const after = (start: string) =>
    [...values].flatMap(([setting, value]) =>
      setting.startsWith(start) ? [[setting.slice(start.length), value] as const] : [],
    );
  const keyOf = new Map(Object.entries(table.columns).map(([key, { header }]) => [header, key]));
  const byKey = <Value>(lines: readonly (readonly [string, Value])[]) =>
    new Map(lines.flatMap(([field, value]) => (keyOf.has(field) ? [[keyOf.get(field) ?? '', value] as const] : [])));
  return {
    columns: byKey(after(called.column).map(([field, value]) => [field, value === NONE.column ? null : value])),
    ratings: new Map(after(called.scale).flatMap(([header, value]) => ratingIn(header, value))),
    orders: byKey(
      after(called.dates).flatMap(([field, value]) =>
        ORDERS.filter((each) => each === value).map((each) => [field, each] as const),
      ),
    ),
    withheld: headersIn(values.get(called.withheld)),
    headers: headersIn(values.get(called.headers)),
  };
}

function ratingIn(header: string, value: string): readonly (readonly [string, RememberedRating])[] {
  const [said = '', competency = header] = value.split(RATES);
  const plain = said.trim().toLowerCase();
  if (plain === NONE.scale) return [[header, { scale: null, competency }]];
  const scale = (Object.keys(SCALES) as Scale[]).find((each) => each === plain);
  return scale ? [[header, { scale, competency }]] : [];
}

/**
 * Headers as a cell of Settings holds them.
 *
 * @param headers From left to right.
 * @example headersLine(['Name', '', 'Yes|No']) // 'Name | (blank) | Yes/No'
 */
export function headersLine(headers: readonly string[]): string {
  return headers.map((header) => (header === '' ? NONE.header : header.replace(/\|/g, '/'))).join(BETWEEN);
}

function headersIn(value: string | undefined): readonly string[] {
  return (value ?? '').split(BETWEEN).flatMap((header) => (value ? [header === NONE.header ? '' : header] : []));
}

/**
 * The headers that are the user's own.
 *
 * @param columns The fields of the list.
 * @param headers All headers, left to right.
 * @returns The same, with `''` for the ID that the add-on keeps, no blanks at the right end, and not more than a cell holds.
 */
export function theirHeaders(columns: Columns, headers: readonly string[]): readonly string[] {
  const own = headerWords(columns.candidateId?.header ?? '');
  const theirs = headers.map((header) => (headerWords(header) === own ? '' : header.trim()));
  let length = theirs.reduce((sum, header) => sum + header.length + NONE.header.length, 0);
  while (theirs.length > 0 && (theirs[theirs.length - 1] === '' || length > MOST_CHARACTERS)) {
    length -= (theirs.pop()?.length ?? 0) + NONE.header.length;
  }
  return theirs;
}
