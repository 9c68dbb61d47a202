/**
 * A market pay brought forward from the month in which it was counted.
 *
 * @param pay US dollars.
 * @param yearlyShare How much pay rises in a year, as a share: .03 for 3 %.
 * @param months How many months ago it was counted.
 * @returns US dollars today.
 * @example agedPay(40000, 0.5, 24) // 90000
 */
export function agedPay(pay: number, yearlyShare: number, months: number): number {
  return pay * (1 + yearlyShare) ** (months / 12);
}
