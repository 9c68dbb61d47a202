import { median } from './median';

/** How many values there are, and what they are like. */
export interface Spread {
  readonly n: number;
  /** Of no values `undefined`. */
  readonly median: number | undefined;
  /** Of no values `undefined`. */
  readonly most: number | undefined;
}

/**
 * How many values there are, their median and the highest one.
 *
 * @param values Numbers in any order.
 * @returns The three; of no values only `n`.
 * @example spread([7, 1, 3]) // { n: 3, median: 3, most: 7 }
 */
export function spread(values: readonly number[]): Spread {
  let most: number | undefined;
  for (const value of values) if (most === undefined || value > most) most = value;
  return { n: values.length, median: median(values), most };
}
