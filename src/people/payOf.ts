import { type Cell, saysNothing } from '../workbook/cell';
import { payTime } from './payTime';
import { type PayBasis, readMoney } from './readMoney';

/** A pay in US dollars before taxes. */
export interface Pay {
  readonly amount: number;
  readonly basis: PayBasis;
}

/** What is known of a pay besides its amount. */
export interface AboutPay {
  /** Its own cell. */
  readonly cell: Cell | undefined;
  /** The cell of Pay basis. */
  readonly basis: Cell | undefined;
  /** The header of Pay. */
  readonly header: string;
}

/** A pay of an hour is less, and one of a year more, whatever the column says: lists have both in one. */
const MOST_AN_HOUR = 1000;
const LEAST_A_YEAR = 10_000;

/**
 * A pay with the time that it is for: as its own cell says it, else Pay basis, else the header; by its size, as `readMoney`
 * tells it, where none of them does or where the amount can’t be for that time. A Pay basis of another time, such as
 * `Biweekly`, leaves only the header.
 *
 * @param amount What was read in the cell.
 * @param about Its cell, the cell of Pay basis, and the header.
 * @returns `undefined` where there is no telling, or where the amount is not above zero.
 * @example payOf(21.5, { cell: 21.5, basis: '', header: 'Rate' }) // { amount: 21.5, basis: 'hour' }
 * @example payOf(5993, { cell: 5993, basis: '', header: 'MonthlyIncome' }) // { amount: 71916, basis: 'year' }
 * @example payOf(2403.85, { cell: 2403.85, basis: 'Salary', header: 'Rate' }) // undefined
 */
export function payOf(amount: number, { cell, basis = '', header }: AboutPay): Pay | undefined {
  if (!(amount > 0)) return undefined;
  const said = typeof cell === 'string' && payTime(cell) ? readMoney(cell)?.basis : undefined;
  if (said) return { amount, basis: said };
  const stated = payTime(String(basis));
  const time = stated ?? payTime(header);
  if (time === 'month' && amount * 12 >= LEAST_A_YEAR) return { amount: amount * 12, basis: 'year' };
  if (time === 'hour' && amount < MOST_AN_HOUR) return { amount, basis: time };
  if (time === 'year' && amount >= LEAST_A_YEAR) return { amount, basis: time };
  const known = stated === undefined && !saysNothing(basis) ? undefined : readMoney(amount)?.basis;
  return known && { amount, basis: known };
}
