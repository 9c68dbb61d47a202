/** The percentiles at which market pay is published. */
export const PERCENTILES = [10, 25, 50, 75, 90] as const;

/** Pay in US dollars a year; `#` is above the top published wage, and `undefined` is missing. */
export type Wage = number | '#' | undefined;

/** What the market pays for an occupation in an area. */
export interface MarketRow {
  /** The code of the Standard Occupational Classification, such as `31-9092`; `''` where there is none. */
  readonly soc: string;
  readonly title: string;
  /** One for each of `PERCENTILES`. */
  readonly percentiles: readonly [Wage, Wage, Wage, Wage, Wage];
  /** Where people are paid so; `''` where it is not said. */
  readonly area: string;
}
