import { readDay } from '../../calendar/readDay';
import type { Cell } from '../../workbook/cell';

/** Years before those that dates count from. */
const EARLY = /\b(18\d\d|19[0-4]\d)\b/;

/**
 * Whether a cell is a date, but of a year before 1950, from which dates are read.
 *
 * @param cell What stands in the cell.
 * @example isTooEarly('3/2/1948') // true
 * @example isTooEarly('in 1948') // false
 */
export function isTooEarly(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && EARLY.test(cell) && readDay(cell.replace(EARLY, '2000')) !== undefined;
}
