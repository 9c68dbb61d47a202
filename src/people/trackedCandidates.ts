import { cellAddress, rowNumber } from '../workbook/address';
import { isMissing } from '../workbook/cell';
import { Problem } from '../workbook/problem';
import type { Reading, ReadRow } from '../workbook/reading';
import { candidateId, isGivenId, possibleIds } from './candidateId';
import type { CandidateColumns } from './candidates';

/** A row of the user's list that is a candidate, with the ID that it has or gets. */
export interface Candidate
  extends Pick<
    ReadRow<CandidateColumns>,
    'row' | 'cells' | 'email' | 'phone' | 'role' | 'applied' | 'stage' | 'stageSince'
  > {
  readonly name: string;
  readonly id: string;
  /** Whether the ID is to be written into the list. */
  readonly isNewId: boolean;
}

/** The candidates of a list, and what is wrong with its rows and their cells. */
export interface Tracked {
  readonly candidates: readonly Candidate[];
  readonly problems: readonly Problem[];
}

const SUMMARY =
  /^(grand |sub ?)?(totals?|averages?|avg|sum|mean|count|median)\b( (of )?(all )?(candidates?|applicants?|people|scores?|ratings?))?[\s.,:=\d]*$/i;

/**
 * The candidates of the user's list. Rows without a name and rows of totals are left out and named; a copied
 * Candidate ID is replaced and named, one of the user's own is named and stays; a cleared one is found again by e-mail,
 * phone or name.
 *
 * @param list The user's list.
 * @param known IDs that the add-on's own tabs remember.
 * @returns Candidates in the order of the sheet.
 */
export function trackedCandidates(list: Reading<CandidateColumns>, known: ReadonlySet<string>): Tracked {
  const { people, leftOut } = peopleIn(list);
  const isOfPerson = ({ cell }: Problem) => !leftOut.has(rowNumber(cell));
  const problems = [...list.problems.filter(isOfPerson), ...leftOut.values()];
  const taken = new Set(people.map(({ row }) => row.candidateId ?? ''));
  const rowOfId = new Map<string, number>();
  const candidates = people.map(({ row, name }): Candidate => {
    const { candidateId: stated, cells, email, phone, applied, stageSince } = row;
    const first = stated === undefined ? undefined : rowOfId.get(stated);
    const id = stated !== undefined && first === undefined ? stated : idFor({ name, email, phone }, taken, known);
    const isTheirs = stated !== undefined && !isGivenId(stated);
    if (stated !== undefined && first !== undefined)
      problems.push(isTheirs ? sharedId(list, row.row, stated, first) : copiedId(list, row.row, stated, first, id));
    taken.add(id);
    rowOfId.set(id, row.row);
    const words = { role: said(row.role), stage: said(row.stage) };
    return {
      row: row.row,
      cells,
      name,
      email,
      phone,
      applied,
      stageSince,
      ...words,
      id,
      isNewId: id !== stated && !isTheirs,
    };
  });
  return { candidates, problems };
}

/** The rows with a person's name; the others by row number, each with what is wrong. */
function peopleIn(list: Reading<CandidateColumns>) {
  const leftOut = new Map<number, Problem>();
  const people = list.rows.flatMap((row) => {
    const name = fullName(row);
    const reason =
      name === ''
        ? 'this row has no name and is left out'
        : SUMMARY.test(name)
          ? `“${name}” is not a person; this row is left out`
          : undefined;
    if (reason !== undefined) leftOut.set(row.row, new Problem(reason, placeOfName(list, row.row)));
    return reason === undefined ? [{ row, name }] : [];
  });
  return { people, leftOut };
}

/** `N/A` and the like say nothing. */
function said(word: string | undefined): string | undefined {
  return isMissing(word) ? undefined : word;
}

function fullName(row: ReadRow<CandidateColumns>): string {
  return row.name ?? [row.firstName, row.lastName].filter((part) => part !== undefined).join(' ');
}

function placeOfName({ sheet, columnAt }: Reading<CandidateColumns>, row: number) {
  return { sheet, cell: cellAddress(row, columnAt.name ?? columnAt.firstName ?? columnAt.lastName ?? 0) };
}

function idFor(
  person: { readonly name: string; readonly email?: string | undefined; readonly phone?: string | undefined },
  taken: ReadonlySet<string>,
  known: ReadonlySet<string>,
): string {
  const before = known.size === 0 ? undefined : possibleIds(person).find((id) => known.has(id) && !taken.has(id));
  return before ?? candidateId(person, taken);
}

/** Here the candidate goes by an ID that is not written: what the user wrote stays. */
function sharedId(list: Reading<CandidateColumns>, row: number, stated: string, first: number): Problem {
  const place = { sheet: list.sheet, cell: cellAddress(row, list.columnAt.candidateId ?? 0) };
  return new Problem(
    `Candidate ID “${stated}” stands in row ${first} too; give each candidate one of their own`,
    place,
  );
}

function copiedId(list: Reading<CandidateColumns>, row: number, stated: string, first: number, id: string): Problem {
  const place = { sheet: list.sheet, cell: cellAddress(row, list.columnAt.candidateId ?? 0) };
  return new Problem(`Candidate ID ${stated} stands in row ${first} too; this row now has ${id}`, place);
}
