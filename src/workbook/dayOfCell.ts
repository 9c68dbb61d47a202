import type { Day } from '../calendar/day';
import { dayOfSerial } from '../calendar/dayOfSerial';
import { readDay } from '../calendar/readDay';

/**
 * The day that a cell means, given to a formula: a date cell, which comes as its `YYYY-MM-DD` text, a date typed as text,
 * or the number that a date cell shows when it lost its format.
 *
 * @param cell The cell.
 * @returns The day, or `undefined` for all that is no day of 1950–2100, blanks included.
 * @example dayOfCell('3/4/2026') // '2026-03-04'
 * @example dayOfCell(46085) // '2026-03-04'
 * @example dayOfCell(true) // undefined
 */
export function dayOfCell(cell: unknown): Day | undefined {
  if (typeof cell === 'number') return dayOfSerial(cell);
  return typeof cell === 'string' ? readDay(cell) : undefined;
}
