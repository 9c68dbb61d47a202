import type { Columns } from '../workbook/columns';
import type { Reading } from '../workbook/reading';
import type { CandidateColumns } from './candidates';
import type { StaffListColumns } from './staffList';
import { candidateMark, newStaffId } from './staffMembers';

/** Rows of one tab, by the sheet's numbers, rising. */
export interface RowsOfTab {
  readonly sheet: string;
  readonly rows: readonly number[];
}

/** What removing the sample takes away. */
export interface SampleRemoval extends RowsOfTab {
  /** Whether nothing else stands on its tab, so that the tab goes too. */
  readonly isWholeTab: boolean;
  /** The rows of its people on the add-on's own tabs. */
  readonly elsewhere: readonly RowsOfTab[];
}

/**
 * What removing the fictional practice takes away: the rows of its people, known by name, e-mail and phone, and their
 * rows on the add-on's tabs, known by Candidate ID or, of those who were hired, by Staff ID. A row that the user typed, or gave to someone else, stays.
 *
 * @param list The tab with the sample.
 * @param sample The sample as it was put in.
 * @param others The add-on's tabs with rows of a candidate or of a member of staff.
 * @returns Row numbers; none of the user's.
 */
export function sampleRemoval(
  list: Reading<CandidateColumns>,
  sample: Reading<CandidateColumns>,
  others: readonly Reading<Columns>[],
): SampleRemoval {
  const isSample = ofSample(list.rows, sample.rows, ({ name, email, phone }) => [name, email, phone]);
  const rows = list.rows.filter((_, i) => isSample[i]);
  const kept = new Set(list.rows.flatMap((row, i) => (isSample[i] ? [] : (row.candidateId ?? []))));
  const ids = new Set(rows.flatMap(({ candidateId }) => candidateId ?? []).filter((id) => !kept.has(id)));
  const staffIds = new Set([...ids].map((id) => newStaffId(candidateMark(id), new Set())));
  return {
    sheet: list.sheet,
    rows: rows.map(({ row }) => row),
    isWholeTab: rows.length === list.rows.length,
    elsewhere: others.flatMap((other) => [...rowsOf(other, 'candidateId', ids), ...rowsOf(other, 'staffId', staffIds)]),
  };
}

/**
 * What removing the fictional practice's staff list takes away: its rows, known by name and e-mail.
 *
 * @param list The tab with the sample.
 * @param sample The sample as it was put in.
 * @returns Row numbers; none of the user's.
 */
export function staffRemoval(list: Reading<StaffListColumns>, sample: Reading<StaffListColumns>): SampleRemoval {
  const isSample = ofSample(list.rows, sample.rows, ({ name, email }) => [name, email]);
  const rows = list.rows.filter((_, i) => isSample[i]).map(({ row }) => row);
  return { sheet: list.sheet, rows, isWholeTab: rows.length === list.rows.length, elsewhere: [] };
}

/** Of each row whether it is one of the sample's. */
function ofSample<Row>(
  rows: readonly Row[],
  sample: readonly Row[],
  marks: (row: Row) => readonly (string | undefined)[],
): readonly boolean[] {
  const person = (row: Row) =>
    marks(row)
      .map((part) => (part ?? '').toLowerCase())
      .join('\n');
  const left = counted(sample.map(person));
  return rows.map((row) => takeOne(left, person(row)));
}

function counted(people: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const person of people) counts.set(person, (counts.get(person) ?? 0) + 1);
  return counts;
}

/** The sample has a person twice: a third row of that person is the user's. */
function takeOne(left: Map<string, number>, person: string): boolean {
  const count = left.get(person) ?? 0;
  left.set(person, count - 1);
  return count > 0;
}

function rowsOf(
  { sheet, rows }: Reading<Columns>,
  key: 'candidateId' | 'staffId',
  ids: ReadonlySet<string>,
): readonly RowsOfTab[] {
  const own = rows.filter(({ [key]: id }) => typeof id === 'string' && ids.has(id));
  return own.length > 0 ? [{ sheet, rows: own.map(({ row }) => row) }] : [];
}
