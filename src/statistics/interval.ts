/** A range that holds the true value in 95 of 100 samples. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How many standard errors to either side 95 % of a normal distribution lie. */
export const ERRORS_OF_95_PERCENT = 1.959963984540054;
