import type { Cell } from '../workbook/cell';
import { normaliseWords } from '../workbook/normaliseWords';
import { employmentStatus } from './employmentStatus';

/** Part-time, full-time. */
const TIME = /^[pf] ?t$/;

/**
 * Whether a cell for the last day says in words that there is none yet.
 *
 * @param cell What stands in the cell.
 * @example isStillHere('Present') // true
 * @example isStillHere('PT') // true
 * @example isStillHere('Yes') // false
 */
export function isStillHere(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string') return false;
  return TIME.test(normaliseWords(cell)) || (/\p{L}{4}/u.test(cell) && employmentStatus(cell, '') === 'here');
}
