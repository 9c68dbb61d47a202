import type { Columns } from '../../workbook/columns';
import { type FoundColumns, SCALES, type Scale } from '../../workbook/foundColumns';
import { headerWords } from './headerWords';

/** What Settings remembers of a list: which column is which, so that a renamed or moved one is found again. */
export interface ListRecord {
  /** The field's key → the header of its column; `null`: the list has none, and none is to be looked for. */
  readonly columns: ReadonlyMap<string, string | null>;
  /** The header of a rating column → its scale; `null`: no rating. */
  readonly scales: ReadonlyMap<string, Scale | null>;
  /** The headers of the score columns that the add-on put into the list. */
  readonly scoreHeaders: readonly string[];
  /** All headers as they stood when the list was connected, left to right; `[]`: never. */
  readonly headers: readonly string[];
}

/** A line of Settings. */
export interface RecordLine {
  readonly setting: string;
  readonly value: string;
  readonly meaning: string;
}

/** A list of which nothing is remembered. */
export const NO_RECORD: ListRecord = {
  columns: new Map(),
  scales: new Map(),
  scoreHeaders: [],
  headers: [],
};

const COLUMN = 'Tracker column: ';
const SCALE = 'Tracker scale: ';
const HEADERS = 'Tracker headers';
/** The setting that says which columns of the list are the add-on's scores. */
export const SCORE_COLUMNS = 'Tracker score columns';
const NOT_USED = 'not used';
const NO_RATING = 'no rating';
const BETWEEN = ' | ';
/** What a cell of a spreadsheet holds, with room to spare. */
const MOST_CHARACTERS = 40_000;

/**
 * What Settings says of the list.
 *
 * @param columns The fields of the list.
 * @param rows Rows of Settings.
 * @returns What is remembered; lines of other kinds are passed over.
 */
export function listRecord(
  columns: Columns,
  rows: readonly { readonly setting: string | undefined; readonly value: string | undefined }[],
): ListRecord {
  const keyOf = new Map(Object.entries(columns).map(([key, { header }]) => [header, key]));
  const [fields, scales] = [new Map<string, string | null>(), new Map<string, Scale | null>()];
  let [headers, scoreHeaders]: [readonly string[], readonly string[]] = [[], []];
  for (const { setting = '', value = '' } of rows) {
    const key = setting.startsWith(COLUMN) ? keyOf.get(setting.slice(COLUMN.length)) : undefined;
    if (key !== undefined && value !== '') fields.set(key, value === NOT_USED ? null : value);
    if (setting.startsWith(SCALE)) addScale(scales, setting.slice(SCALE.length), value);
    if (setting === HEADERS && value !== '') headers = value.split(BETWEEN);
    if (setting === SCORE_COLUMNS && value !== '') scoreHeaders = value.split(', ');
  }
  return { columns: fields, scales, scoreHeaders, headers };
}

function addScale(scales: Map<string, Scale | null>, header: string, value: string): void {
  const scale = (Object.keys(SCALES) as Scale[]).find((each) => each === value.trim().toLowerCase());
  if (scale) scales.set(header, scale);
  else if (value.trim().toLowerCase() === NO_RATING) scales.set(header, null);
}

/**
 * The lines of Settings for a list as it is understood now.
 *
 * @param columns The fields of the list.
 * @param found What its columns are taken for.
 * @param chosen What the user chose to leave out: fields by key, columns of numbers by header.
 * @returns One line per field that has a column, one per rating column, and one with all headers.
 */
export function recordLines(
  columns: Columns,
  found: FoundColumns,
  chosen: { readonly fields: readonly string[]; readonly ratings: readonly string[] } = { fields: [], ratings: [] },
): readonly RecordLine[] {
  const column = (key: string, value: string): RecordLine => {
    const { header = '' } = columns[key] ?? {};
    return { setting: COLUMN + header, value, meaning: `The column of your list that holds ${header}.` };
  };
  const scale = (header: string, value: string): RecordLine => ({
    setting: SCALE + header,
    value,
    meaning: `How this column rates: ${Object.keys(SCALES).join(', ')}, or ${NO_RATING}.`,
  });
  const named = found.matches.filter(
    ({ key, place }) => key !== 'candidateId' && headerWords(found.headers[place] ?? '') !== '',
  );
  return [
    ...named.map(({ key, place }) => column(key, found.headers[place]?.trim() ?? '')),
    ...chosen.fields.map((key) => column(key, NOT_USED)),
    ...found.ratings.map((rated) => scale(rated.header, rated.scale)),
    ...chosen.ratings.map((header) => scale(header, NO_RATING)),
    {
      setting: HEADERS,
      value: theirHeaders(columns, found.headers).join(BETWEEN),
      meaning: 'Your headers when the list was connected, so that a renamed column is found again.',
    },
  ];
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
  const theirs = headers.map((header) => (headerWords(header) === own ? '' : header.trim().replace(/\|/g, '/')));
  let length = theirs.join(BETWEEN).length;
  while (theirs.length > 0 && (theirs[theirs.length - 1] === '' || length > MOST_CHARACTERS)) {
    length -= (theirs.pop()?.length ?? 0) + BETWEEN.length;
  }
  return theirs;
}

/**
 * Lines that were written for another state of the list and say nothing true any more; they become blank.
 *
 * @param rows Rows of Settings.
 * @param lines The lines that are true now.
 */
export function staleLines(
  rows: readonly { readonly setting: string | undefined; readonly meaning: string | undefined }[],
  lines: readonly RecordLine[],
): readonly RecordLine[] {
  const known = new Set(lines.map(({ setting }) => setting));
  return rows.flatMap(({ setting = '', meaning = '' }) => {
    const isOurs = setting.startsWith(COLUMN) || setting.startsWith(SCALE);
    return isOurs && !known.has(setting) ? [{ setting, value: '', meaning }] : [];
  });
}

/**
 * What changed in a list since it was connected.
 *
 * @param columns The fields of the list.
 * @param before What Settings remembers.
 * @param found What the columns are taken for now.
 * @returns Sentences; nothing changed: `[]`.
 */
export function whatChanged(columns: Columns, before: ListRecord, found: FoundColumns): readonly string[] {
  const [old, now] = [before.headers.map(headerWords), found.headers.map(headerWords)];
  const isNew = (words: string) => words !== '' && !old.includes(words);
  const renamedTo = new Map<string, string>();
  for (const [key, header] of before.columns) {
    const place = found.matches.find((match) => match.key === key)?.place;
    const current = place === undefined ? undefined : found.headers[place]?.trim();
    if (header !== null && current !== undefined && headerWords(current) !== headerWords(header))
      renamedTo.set(header, current);
  }
  for (const { header, place } of found.ratings) {
    const current = found.headers[place]?.trim() ?? '';
    if (headerWords(current) !== headerWords(header)) renamedTo.set(header, current);
  }
  const gone = before.headers.filter(
    (header) => header !== '' && !now.includes(headerWords(header)) && !renamedTo.has(header),
  );
  const isRenamed = new Set([...renamedTo.values()].map(headerWords));
  const added = found.headers.filter((header) => isNew(headerWords(header)) && !isRenamed.has(headerWords(header)));
  const ownHeaders = new Set([...before.scoreHeaders, columns.candidateId?.header ?? ''].map(headerWords));
  return [
    ...[...renamedTo].map(([from, to]) => `“${from}” is now called “${to}”.`),
    ...gone.map((header) => `“${header.trim()}” is gone.`),
    ...added.filter((header) => !ownHeaders.has(headerWords(header))).map((header) => `“${header.trim()}” is new.`),
  ];
}
