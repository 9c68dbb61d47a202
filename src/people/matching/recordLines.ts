import { type FoundColumns, SCALES } from '../../workbook/foundColumns';
import { headerWords } from './headerWords';
import { headersLine, type ListTable, listSettings, NONE, RATES, theirHeaders } from './listRecord';

/** A line of Settings. */
export interface RecordLine {
  readonly setting: string;
  readonly value: string;
  readonly meaning: string;
}

/** What the user chose to leave out: fields by key, columns of numbers by header. */
export interface LeftOut {
  readonly fields: readonly string[];
  readonly ratings: readonly string[];
}

/**
 * The lines of Settings for a list as it is understood now.
 *
 * @param table The list's declaration.
 * @param found What its columns are taken for.
 * @param leftOut What the user chose to leave out.
 * @returns A line for each field that has a column, for each column of ratings, for what must not be used, for dates as
 *   text, and one with all headers.
 */
export function recordLines(
  table: ListTable,
  found: FoundColumns,
  leftOut: LeftOut = { fields: [], ratings: [] },
): readonly RecordLine[] {
  const { columns } = table;
  const called = listSettings(table);
  const headerAt = (place: number) => found.headers[place]?.trim() ?? '';
  const column = (key: string, value: string) =>
    line(called.column, table, key, value, 'The column of your list that holds');
  const scale = (header: string, value: string): RecordLine => ({
    setting: called.scale + header,
    value,
    meaning: `How this column rates: ${Object.keys(SCALES).join(', ')}, or ${NONE.scale}.`,
  });
  const named = found.matches.filter(({ key, place }) => key !== 'candidateId' && headerWords(headerAt(place)) !== '');
  const withheld = found.withheld.map(({ place }) => headerAt(place)).filter((header) => header !== '');
  return [
    ...named.map(({ key, place }) => column(key, headerAt(place))),
    ...leftOut.fields.map((key) => column(key, NONE.column)),
    ...found.ratings.map(({ place, scale: each, competency }) =>
      scale(headerAt(place), competency === headerAt(place) ? each : `${each}${RATES}${competency}`),
    ),
    ...leftOut.ratings.map((header) => scale(header, NONE.scale)),
    ...Object.entries(found.orders).map(([key, order]) =>
      line(called.dates, table, key, order, 'What comes first in dates of'),
    ),
    ...(withheld.length > 0 ? [{ setting: called.withheld, value: headersLine(withheld), meaning: WITHHELD }] : []),
    {
      setting: called.headers,
      value: headersLine(theirHeaders(columns, found.headers)),
      meaning: 'Your headers when the list was connected, so that a renamed column is found again.',
    },
  ];
}

const WITHHELD = 'Columns of your list that must not play a part, under any name.';

function line(start: string, { columns }: ListTable, key: string, value: string, meaning: string): RecordLine {
  const { header = '' } = columns[key] ?? {};
  return { setting: start + header, value, meaning: `${meaning} ${header}.` };
}

/** A row of Settings. */
interface SettingRow {
  readonly setting: string | undefined;
  readonly value: string | undefined;
  readonly meaning: string | undefined;
}

/**
 * The lines that Settings has to be given. Those that were written for another state of the list and say nothing true any
 * more become blank.
 *
 * @param table The list's declaration.
 * @param rows Rows of Settings.
 * @param lines The lines that are true now.
 * @returns Lines that are not there as they should be.
 */
export function changedLines(
  table: ListTable,
  rows: readonly SettingRow[],
  lines: readonly RecordLine[],
): readonly RecordLine[] {
  const known = new Set(lines.map(({ setting }) => setting));
  const there = new Map(rows.map(({ setting, value }) => [setting, value ?? '']));
  const { tab, ...called } = listSettings(table);
  const isOurs = (setting: string) => Object.values(called).some((start) => setting.startsWith(start));
  const stale = rows.flatMap(({ setting = '', meaning = '' }) =>
    isOurs(setting) && !known.has(setting) ? [{ setting, value: '', meaning }] : [],
  );
  return [...lines, ...stale].filter(({ setting, value }) => there.get(setting) !== value);
}
