import type { Day } from '../calendar/day';
import { readDay } from '../calendar/readDay';
import type { CellWrite } from '../workbook/cell';
import type { Column } from '../workbook/columns';
import { safeText } from './safeText';
import type { Zone } from './zone';

/** What `setValues` takes. */
export type Written = string | number | boolean | Date;

/**
 * A cell as `setValues` must get it: text can't become a formula or a number, a day is midnight in the spreadsheet's
 * zone, nothing is the empty text.
 *
 * @param cell What is to stand in the cell.
 * @param column The cell's column.
 * @param zone The spreadsheet's zone.
 * @returns The value to hand over.
 */
export function asWritten(cell: CellWrite, column: Column<unknown>, zone: Zone): Written {
  if (cell === undefined || Number.isNaN(cell)) return '';
  if (typeof cell === 'object') return cell.formula;
  if (typeof cell !== 'string') return cell;
  return column.kind === 'day' && isDay(cell) ? zone.midnightOf(cell) : safeText(cell);
}

function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && readDay(text) === text;
}
