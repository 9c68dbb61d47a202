/**
 * The compa-ratio: pay as a multiple of the middle of the market or of the pay range. Less 1 it is the gap to it.
 *
 * @param pay US dollars, for the same time as `middle`; 0 is a missing pay.
 * @param middle The market's median, another percentile, or the middle of a range.
 * @returns 1 for the same; `undefined` where either is missing.
 * @example compaRatio(58980, 117960) // 0.5
 * @example compaRatio(0, 117960) // undefined
 */
export function compaRatio(pay: number | undefined, middle: number | undefined): number | undefined {
  return isPaid(pay) && isPaid(middle) ? pay / middle : undefined;
}

function isPaid(amount: number | undefined): amount is number {
  return amount !== undefined && amount > 0;
}
