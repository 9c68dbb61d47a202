import { cellAddress } from '../workbook/address';
import { Problem } from '../workbook/problem';
import type { Reading, ReadRow } from '../workbook/reading';
import { candidateId, isGivenId, possibleIds } from './candidateId';
import type { CandidateColumns } from './candidates';
import { peopleIn } from './peopleIn';

/** A row of the user's list that is a candidate, with the ID that it has or gets. */
export interface Candidate
  extends Pick<
    ReadRow<CandidateColumns>,
    | 'row'
    | 'cells'
    | 'email'
    | 'phone'
    | 'role'
    | 'source'
    | 'applied'
    | 'stage'
    | 'stageSince'
    | 'startDate'
    | 'education'
    | 'yearsManaging'
    | 'yearsInHealthcare'
    | 'certifications'
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
  const { people, problems: found } = peopleIn(list);
  const problems = [...found];
  const taken = new Set(people.map(({ row }) => row.candidateId ?? ''));
  const rowOfId = new Map<string, number>();
  const candidates = people.map(({ row, name }): Candidate => {
    const { candidateId: stated, email, phone } = row;
    const first = stated === undefined ? undefined : rowOfId.get(stated);
    const id = stated !== undefined && first === undefined ? stated : idFor({ name, email, phone }, taken, known);
    const isTheirs = stated !== undefined && !isGivenId(stated);
    if (stated !== undefined && first !== undefined)
      problems.push(isTheirs ? sharedId(list, row.row, stated, first) : copiedId(list, row.row, stated, first, id));
    taken.add(id);
    rowOfId.set(id, row.row);
    return { ...ofCandidate(row), name, id, isNewId: id !== stated && !isTheirs };
  });
  return { candidates, problems };
}

function ofCandidate(row: ReadRow<CandidateColumns>): Omit<Candidate, 'name' | 'id' | 'isNewId'> {
  const { cells, email, phone, role, source, applied, stage, stageSince, startDate } = row;
  const { education, yearsManaging, yearsInHealthcare, certifications } = row;
  return {
    row: row.row,
    ...{ cells, email, phone, role, source, applied, stage, stageSince, startDate },
    ...{ education, yearsManaging, yearsInHealthcare, certifications },
  };
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
