import type { PayBasis } from '../people/readMoney';
import { FULL_TIME_HOURS, HOURS_A_YEAR } from './fullTime';

/**
 * Pay by the year, as wage statistics count it: for the hours of a full year, whatever hours are worked. An hourly pay
 * counts 2,080 times; a yearly pay for fewer than 40 hours a week is raised to 40.
 *
 * @param amount US dollars; 0 is a missing pay.
 * @param basis What the amount is for; `undefined`: not known.
 * @param hoursAWeek The usual hours; left out or 0: full time.
 * @returns US dollars a year; `undefined` where amount or basis is missing.
 * @source BLS, Occupational Employment and Wage Statistics: a year has 2,080 hours
 * @example yearlyPay(21.25, 'hour') // 44200
 * @example yearlyPay(44200, 'year') // 44200
 * @example yearlyPay(30000, 'year', 20) // 60000
 * @example yearlyPay(0, 'hour') // undefined
 */
export function yearlyPay(
  amount: number | undefined,
  basis: PayBasis | undefined,
  hoursAWeek = FULL_TIME_HOURS,
): number | undefined {
  if (!amount || amount < 0 || basis === undefined) return undefined;
  if (basis === 'hour') return amount * HOURS_A_YEAR;
  return hoursAWeek > 0 && hoursAWeek < FULL_TIME_HOURS ? (amount * FULL_TIME_HOURS) / hoursAWeek : amount;
}
