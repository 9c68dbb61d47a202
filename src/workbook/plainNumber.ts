/**
 * A number as a sentence says it: at most one decimal, thousands parted by commas.
 *
 * @param number The number.
 * @example plainNumber(18.142857) // '18.1'
 * @example plainNumber(1470) // '1,470'
 */
export function plainNumber(number: number): string {
  return (Math.round(number * 10) / 10).toLocaleString('en-US');
}
