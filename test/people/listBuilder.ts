import { validation } from '../../src/google/validation';
import { type CandidateColumns, candidates } from '../../src/people/candidates';
import { readList } from '../../src/people/readList';
import type { Cell } from '../../src/workbook/cell';
import type { Reading } from '../../src/workbook/reading';

/** A list of candidates as the add-on reads it: the header row, then candidates. */
export function list(...cells: readonly (readonly Cell[])[]): Reading<CandidateColumns> {
  return readList(candidates, { name: 'Candidates', cells }, validation());
}
