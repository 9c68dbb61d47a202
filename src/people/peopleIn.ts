import { cellAddress, rowNumber } from '../workbook/address';
import { type Cell, isBlank, isErrorValue } from '../workbook/cell';
import { Problem } from '../workbook/problem';
import type { Reading } from '../workbook/reading';

/** A row of a list of people: whole names, or in two columns. */
export interface NamedRow {
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly name: string | undefined;
  readonly firstName: string | undefined;
  readonly lastName: string | undefined;
}

/** A list as read. */
type List<Row> = Pick<Reading, 'sheet' | 'headers' | 'columnAt' | 'problems'> & { readonly rows: readonly Row[] };

/** The people of a list, and what is wrong with its rows and their cells. */
export interface People<Row extends NamedRow> {
  readonly people: readonly { readonly row: Row; readonly name: string }[];
  readonly problems: readonly Problem[];
}

const SUMMARY =
  /^((company|department|dept|site|office|location|report|overall|group) )?totals?\b|^head ?counts?\b|^(number of |all )?(employees|staff)( count)?[\s:=\d]*$|^employee count\b|^(grand |sub ?)?(totals?|averages?|avg|sum|mean|count|median)\b( (of )?(all )?(candidates?|applicants?|people|staff|employees?|scores?|ratings?))?[\s.,:=\d]*$/i;

/** Stands where a name is to come. */
const NOBODY = /^(n\/?a|tbd|tba|vacant|open( position)?|-+|\?+|totals? .*:)$/i;
/** What stands alone below or above a part of the list. */
const REMARK =
  /[:=]|^-+ ?.* ?-+$|^(key|legend|notes?|updated|last updated|source|page)\b|^\d+ (candidates|applicants|people|employees|staff)\b|^#/i;

/**
 * The rows of the user's list that are people. Rows without a name, of totals, of repeated headers and of remarks are left
 * out and named.
 *
 * @param list The list.
 * @returns Rows in the order of the sheet, and the problems of the list without those of rows that are left out.
 * @example peopleIn({ sheet: 'A', headers: [], columnAt: {}, problems: [], rows: [] }) // { people: [], problems: [] }
 */
export function peopleIn<Row extends NamedRow>(list: List<Row>): People<Row> {
  const leftOut = new Map<number, Problem>();
  const people = list.rows.flatMap((row) => {
    const name = fullName(row);
    const reason = whyNoPerson(name, row, list);
    if (reason !== undefined) leftOut.set(row.row, new Problem(reason, placeOfName(list, row.row)));
    return reason === undefined ? [{ row, name }] : [];
  });
  const isOfPerson = ({ cell }: Problem) => !leftOut.has(rowNumber(cell));
  return { people, problems: [...list.problems.filter(isOfPerson), ...leftOut.values()] };
}

const NAMES = ['name', 'firstName', 'lastName'];

/** Rows between the people: totals, headers that are repeated, remarks below the list. */
function whyNoPerson(name: string, { cells }: NamedRow, { headers, columnAt }: Pick<Reading, 'headers' | 'columnAt'>) {
  const errorValue = NAMES.map((key) => cells[columnAt[key] ?? -1]).find(isErrorValue);
  if (name === '' && errorValue !== undefined) return `${errorValue} stands in place of a name; this row is left out`;
  if (name === '') return 'this row has no name and is left out';
  const isHeaders =
    cells.filter((cell, place) => !isBlank(cell) && String(cell).trim() === headers[place]?.trim()).length > 1;
  if (isHeaders) return 'this row repeats the headers and is left out';
  const isAlone = cells.filter((cell) => !isBlank(cell)).length === 1;
  const isPerson = !SUMMARY.test(name) && !NOBODY.test(name) && !(isAlone && REMARK.test(name));
  return isPerson ? undefined : `“${name}” is not a person; this row is left out`;
}

function fullName({ name, firstName, lastName }: NamedRow): string {
  if (name === undefined) return [firstName, lastName].filter((part) => part !== undefined).join(' ');
  const isFirstOnly = firstName === undefined && lastName !== undefined && !/\s/.test(name);
  return isFirstOnly ? `${name} ${lastName}` : name;
}

function placeOfName({ sheet, columnAt }: Pick<Reading, 'sheet' | 'columnAt'>, row: number) {
  return { sheet, cell: cellAddress(row, columnAt.name ?? columnAt.firstName ?? columnAt.lastName ?? 0) };
}
