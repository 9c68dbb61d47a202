import { type DateOrder, dateOrder } from '../../calendar/dateOrder';
import { cellAddress } from '../../workbook/address';
import { type Cell, isBlank } from '../../workbook/cell';
import type { Column, Columns } from '../../workbook/columns';
import type { ColumnMatch, FoundColumns } from '../../workbook/foundColumns';
import { Problem } from '../../workbook/problem';
import { isGivenId } from '../candidateId';
import { OTHER_COLUMNS } from '../otherColumns';
import { areIdentityNumbers, protectedData } from '../protectedData';
import { ratingColumns } from '../ratingColumns';
import { bestAssignment } from './bestAssignment';
import { columnSample } from './columnSample';
import { type Fit, fieldStrength } from './fieldStrength';
import { type FieldNames, fieldNames, headerEvidence } from './headerEvidence';
import { headerRows } from './headerRows';
import { headerWords } from './headerWords';
import { type ListRecord, NO_RECORD, theirHeaders } from './listRecord';
import { renamed } from './renamed';

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

/** A column as the matching sees it. */
interface Seen {
  readonly place: number;
  readonly header: string;
  /** Cells that say something. */
  readonly cells: readonly Cell[];
}

/** What is taken for a field without being asked. */
export const ENOUGH = 0.6;
/** Below this a match is said, so that nobody takes it for granted. */
const SURE = 0.75;
/** Something else must not take a column away from a field that fits nearly as well. */
const OTHER_WEIGHT = 0.9;
/** The fields that name a person. */
const NAMES = ['name', 'firstName', 'lastName'];
const NUMBERS_OF_PEOPLE = /^(cand|candidate|applicant|application|app|person)s? (id|no|nr|number|code)$/;
/** Education and the like stand in words in some lists and are ratings in others. */
const WORDS_OR_RATING = ['education', 'certifications', 'systems'];

/**
 * Finds out which column of the user's own list is which: the row of the headers, the field of each column by header and
 * cells, the columns of ratings with their scales, the columns that must not be used. What Settings remembers comes first.
 *
 * @param list The list.
 * @returns What was found, with confidence and reasons, and what should be said of it.
 */
export function findColumns(list: List): FoundColumns {
  const { cells, columns, record = NO_RECORD } = list;
  const fields = Object.entries(columns).map(([key, column]) => ({ key, column, names: fieldNames(column) }));
  const rows = headerRows(cells, knownHeaders(fields.map(({ names }) => names)));
  const body = cells.slice(rows.row);
  const width = Math.max(rows.headers.length, ...body.slice(0, 50).map((row) => row.length));
  const seen = Array.from({ length: width }, (_, place): Seen => {
    return { place, header: rows.headers[place] ?? '', cells: columnSample(body, place) };
  }).filter(({ header, cells: sample }) => !isBlank(header) || sample.length > 0);
  const withheld = seen.flatMap((column) => withheldFor(column) ?? []);
  const scores = new Set(record.scoreHeaders.map(headerWords));
  const isUsable = ({ place, header }: Seen) =>
    !withheld.some((each) => each.place === place) && !scores.has(headerWords(header));
  const usable = seen.filter(isUsable);
  const pinned = pinnedColumns(list, record, usable, rows.headers);
  const taken = new Set(pinned.matches.map(({ place }) => place));
  const settled = new Set([...pinned.matches.map(({ key }) => key), ...notUsed(record)]);
  const free = usable.filter(({ place }) => !taken.has(place));
  const open = fields.filter(({ key }) => !settled.has(key));
  const guessed = guess(free, open);
  const named = [...pinned.matches, ...guessed.matches];
  const stand = named.some(({ key }) => NAMES.includes(key)) ? undefined : standInForName(usable, named);
  const matches = stand ? [...named, stand.match] : named;
  const ratings = ratingColumns({
    sheet: list.sheet,
    headerRow: rows.row,
    columns: unmatched(usable, matches, guessed.others),
    body,
    scales: record.scales,
    renamed: pinned.renamed,
  });
  const at = (place: number) => ({ sheet: list.sheet, cell: cellAddress(rows.row, place) });
  const dates = dateOrders(list, matches, body, at);
  const say = ({ place, text }: Said) => new Problem(text, at(place));
  return {
    headerRow: rows.row,
    hasHeaders: !rows.isMissing,
    isRemembered: record.headers.length > 0,
    headers: Array.from({ length: width }, (_, place) => rows.headers[place] ?? ''),
    matches,
    ratings: ratings.columns,
    orders: dates.orders,
    withheld,
    problems: [...pinned.said.map(say), ...ratings.problems, ...dates.problems],
    remarks: [
      ...withheld.map(({ place, reason }) => say({ place, text: reason })),
      ...guessed.said.map(say),
      ...(stand ? [say(stand.said)] : []),
      ...ratings.remarks,
    ],
  };
}

/** A sentence about a column. */
interface Said {
  readonly place: number;
  readonly text: string;
}

function knownHeaders(fields: readonly FieldNames[]): ReadonlySet<string> {
  const others = OTHER_COLUMNS.flatMap(({ header, also }) => [header, ...also]);
  return new Set([...fields.flatMap(({ also }) => also.map(({ words }) => words)), ...others.map(headerWords)]);
}

function withheldFor({ place, header, cells }: Seen): { readonly place: number; readonly reason: string } | undefined {
  const what = areIdentityNumbers(cells) ? 'social security numbers' : protectedData(header);
  if (what === undefined) return undefined;
  const name = header.trim() === '' ? 'this column' : `“${header.trim()}”`;
  return {
    place,
    reason: `${name} holds ${what}, which must not play a part in hiring; it must not enter a score and is left out of everything`,
  };
}

function notUsed({ columns }: ListRecord): readonly string[] {
  return [...columns].flatMap(([key, header]) => (header === null ? [key] : []));
}

/** The columns that Settings remembers, found by header, else by where they stand. */
function pinnedColumns({ columns }: List, record: ListRecord, usable: readonly Seen[], headers: readonly string[]) {
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
    matches.push({ key, place: found, confidence: place === undefined ? SURE : 1, reasons: [reason] });
  }
  return { matches, said, renamed: moved };
}

/** A list without names may tell its candidates by numbers of its own. */
function standInForName(usable: readonly Seen[], matches: readonly ColumnMatch[]) {
  const isTaken = (place: number) => matches.some((match) => match.place === place && match.key !== 'candidateId');
  const column = usable.find(({ place, header, cells }) => {
    const isTheirs = NUMBERS_OF_PEOPLE.test(headerWords(header)) && !cells.some((cell) => isGivenId(String(cell)));
    return isTheirs && !isTaken(place) && cells.length > 0 && new Set(cells).size === cells.length;
  });
  if (!column) return undefined;
  const shown = `“${column.header.trim()}”`;
  return {
    match: {
      key: 'name',
      place: column.place,
      confidence: ENOUGH,
      reasons: [`there are no names, and ${shown} tells the candidates apart`],
    },
    said: {
      place: column.place,
      text: `this list has no names; ${shown} stands for them. Choose otherwise in Connect a tracker…`,
    },
  };
}

interface Field {
  readonly key: string;
  readonly column: Column<unknown>;
  readonly names: FieldNames;
}

/** The best assignment of all columns to all fields, and to what the add-on does not use. */
function guess(seen: readonly Seen[], fields: readonly Field[]) {
  const others = OTHER_COLUMNS.map((each) => fieldNames(each));
  const fits = seen.map((column) => fields.map((field) => fitOf(column, field)));
  const strengths = seen.map(({ header }, at) => [
    ...(fits[at] ?? []).map((fit) => ((fit?.confidence ?? 0) >= ENOUGH ? (fit?.confidence ?? 0) : 0)),
    ...others.map((names) => OTHER_WEIGHT * sure(headerEvidence(header, names)?.strength)),
  ]);
  const assigned = bestAssignment(strengths);
  const matches: ColumnMatch[] = [];
  const said: Said[] = [];
  const used = new Set<number>();
  for (const [at, { place, header }] of seen.entries()) {
    const [chosen, name] = [assigned[at], header.trim() === '' ? 'the column without a header' : `“${header.trim()}”`];
    const field = chosen === undefined ? undefined : fields[chosen];
    const fit = chosen === undefined ? undefined : fits[at]?.[chosen];
    if (chosen !== undefined && chosen >= fields.length) used.add(place);
    if (field && fit) {
      matches.push({ key: field.key, place, ...fit });
      if (fit.confidence < SURE)
        said.push({
          place,
          text: `${name} is taken for ${field.column.header}: ${fit.reasons.join(', and ')}; choose otherwise in Connect a tracker…`,
        });
    } else if (chosen === undefined) {
      const missed = missedField(fits[at] ?? [], fields);
      if (missed) said.push({ place, text: secondOf(name, missed, fields, assigned, seen) });
    }
  }
  return { matches, said, others: used };
}

function sure(strength = 0): number {
  return strength > ENOUGH ? strength : 0;
}

function fitOf({ header, cells }: Seen, { key, column, names }: Field): Fit | undefined {
  if (WORDS_OR_RATING.includes(key) && cells.length > 0 && cells.every((cell) => typeof cell === 'number'))
    return undefined;
  return fieldStrength(headerEvidence(header, names), column, cells);
}

/** The field that a column without one comes nearest to. */
function missedField(fits: readonly (Fit | undefined)[], fields: readonly Field[]): number | undefined {
  let best: number | undefined;
  for (const [index, fit] of fits.entries()) {
    const isBetter = (fit?.confidence ?? 0) > (best === undefined ? 0.4 : (fits[best]?.confidence ?? 0));
    if (fit && fields[index] && isBetter) best = index;
  }
  return best;
}

function secondOf(
  name: string,
  missed: number,
  fields: readonly Field[],
  assigned: readonly (number | undefined)[],
  seen: readonly Seen[],
): string {
  const field = fields[missed]?.column.header;
  const better = seen[assigned.indexOf(missed)];
  if (!better) return `${name} may be ${field}, but that is not sure; choose it in Connect a tracker… if it is`;
  return `${name} could be ${field} too; “${better.header.trim()}” is used`;
}

function unmatched(
  seen: readonly Seen[],
  matches: readonly ColumnMatch[],
  others: ReadonlySet<number>,
): readonly (Seen & { readonly isOther: boolean })[] {
  const matched = new Set(matches.map(({ place }) => place));
  return seen.filter(({ place }) => !matched.has(place)).map((each) => ({ ...each, isOther: others.has(each.place) }));
}

/** Dates as text are read in one order down the whole column; what decided it is said where it was a choice. */
function dateOrders(
  { columns, localeOrder }: List,
  matches: readonly ColumnMatch[],
  body: readonly (readonly Cell[])[],
  at: (place: number) => { readonly sheet: string; readonly cell: string },
) {
  const orders: Record<string, DateOrder> = {};
  const problems: Problem[] = [];
  for (const { key, place } of matches) {
    if (columns[key]?.kind !== 'day') continue;
    const cells = body.map((row) => row[place]).filter((cell): cell is string => typeof cell === 'string');
    const { order, isMixed, isAmbiguous } = dateOrder(cells);
    if (order !== undefined) orders[key] = order;
    if (order === undefined && isAmbiguous) orders[key] = localeOrder?.() ?? 'month first';
    const said = saidOfDates(columns[key]?.header ?? key, { order, isMixed, isAmbiguous, used: orders[key], cells });
    if (said) problems.push(new Problem(said, at(place)));
  }
  return { orders, problems };
}

function saidOfDates(
  field: string,
  about: {
    readonly order: DateOrder | undefined;
    readonly isMixed: boolean;
    readonly isAmbiguous: boolean;
    readonly used: DateOrder | undefined;
    readonly cells: readonly string[];
  },
): string | undefined {
  const words = about.used === 'day first' ? 'the day first' : 'the month first';
  if (about.isMixed)
    return `some dates of ${field} have the day first, others the month; those that can be read both ways are read with ${words}`;
  if (about.order === 'day first' && about.cells.some((cell) => /^\d{4}-\d{2}-\d{2}$/.test(cell)))
    return `dates such as 13/02/2026 are read with the day first; cells that are dates already may have day and month exchanged: check ${field}`;
  if (about.order === undefined && about.isAmbiguous)
    return `dates of ${field} such as 03/04/2026 are read with ${words}, as this spreadsheet’s locale has them`;
  return undefined;
}
