/**
 * How far a pay has come in a pay range.
 *
 * @param pay For the same time as the range; 0 is a missing pay.
 * @param least The lower end of the range.
 * @param most Its upper end.
 * @returns 0 at the lower end and 1 at the upper one, negative below the range, above 1 beyond it; `undefined` without a
 *   pay, or where the range is empty.
 * @example rangePenetration(45000, 40000, 60000) // 0.25
 * @example rangePenetration(35000, 40000, 60000) // -0.25
 * @example rangePenetration(50000, 50000, 50000) // undefined
 */
export function rangePenetration(pay: number | undefined, least: number, most: number): number | undefined {
  return pay !== undefined && pay > 0 && most > least ? (pay - least) / (most - least) : undefined;
}
