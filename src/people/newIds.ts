import type { CellWrite } from '../workbook/cell';
import type { ColumnChange } from '../workbook/command';
import type { Reading } from '../workbook/reading';
import { type CandidateColumns, candidates } from './candidates';
import type { Candidate } from './trackedCandidates';

/**
 * The IDs that are to be written into the user's list; all other cells of the column stay.
 *
 * @param list The user's list.
 * @param people Its candidates.
 * @returns One change, or none when everyone has an ID.
 */
export function newIds(list: Reading<CandidateColumns>, people: readonly Candidate[]): readonly ColumnChange[] {
  const values = new Map<number, CellWrite>();
  for (const { row, id, isNewId } of people) if (isNewId) values.set(row, id);
  const place = list.columnAt.candidateId;
  const change = { reading: list, column: candidates.columns.candidateId, values };
  return values.size > 0 ? [place === undefined ? change : { ...change, place }] : [];
}
