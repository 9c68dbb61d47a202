import type { Day } from '../calendar/day';
import { onlyCell } from '../workbook/argument';
import { isBlank, quoted } from '../workbook/cell';
import { dayOfCell } from '../workbook/dayOfCell';
import { Problem } from '../workbook/problem';

/**
 * The day of an argument that a formula can't do without.
 *
 * @param formula Who asks: the formula's name.
 * @param what What the day is: `from`.
 * @param argument What Sheets handed over.
 * @throws Problem when it is blank, no date, or more than one cell.
 * @example requiredDay('RETAIN_TURNOVER', 'from', '1/1/2025') // '2025-01-01'
 */
export function requiredDay(formula: string, what: string, argument: unknown): Day {
  const cell = onlyCell(formula, what, argument);
  const day = dayOfCell(cell);
  if (day) return day;
  const found = isBlank(cell) ? 'nothing' : quoted(cell);
  throw new Problem(`${formula} needs a date from 1950 to 2100 as ${what}: got ${found}`);
}
