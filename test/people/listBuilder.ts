import { validation } from '../../src/google/validation';
import { type CandidateColumns, candidates } from '../../src/people/candidates';
import type { Cell } from '../../src/workbook/cell';
import { type Reading, readTable } from '../../src/workbook/reading';

/** A list of candidates as the add-on reads it: the header row, then candidates. */
export function list(...cells: readonly (readonly Cell[])[]): Reading<CandidateColumns> {
  return readTable(candidates, { name: 'Candidates', cells }, validation());
}
