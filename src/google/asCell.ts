import type { Cell } from '../workbook/cell';
import type { Zone } from './zone';

/**
 * A value of `getValues` as the rules see it: a date is a day of the spreadsheet's zone, an empty cell `''`.
 *
 * @param value What the platform gave.
 * @param zone The spreadsheet's zone.
 */
export function asCell(value: unknown, zone: Zone): Cell {
  if (typeof value === 'object' && value instanceof Date) return zone.dayOf(value);
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
}
