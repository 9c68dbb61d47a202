import { type Day, dayFrom } from './day';

const MILLISECONDS_A_DAY = 86_400_000;
const DAY_0 = Date.UTC(1899, 11, 30);

/** 1950-01-01 and 2100-12-31: what `readDay` reads as well. */
const FIRST = 18_264;
const LAST = 73_415;

/**
 * The day that a spreadsheet means by a number: days since December 30, 1899. The fraction is a time of day and passed
 * over.
 *
 * @param serial The number in the cell.
 * @returns The day, or `undefined` for a number that is no day of 1950–2100.
 * @source The date system of Excel and Google Sheets
 * @example dayOfSerial(46085) // '2026-03-04'
 * @example dayOfSerial(5) // undefined
 */
export function dayOfSerial(serial: number): Day | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= FIRST && whole <= LAST)) return undefined;
  const at = new Date(DAY_0 + whole * MILLISECONDS_A_DAY);
  return dayFrom(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}
