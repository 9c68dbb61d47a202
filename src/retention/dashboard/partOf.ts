import { plainNumber } from '../../workbook/plainNumber';

/**
 * How many of how many, as a sentence says it.
 *
 * @example partOf(3, 1470) // '3 of 1,470'
 */
export function partOf(count: number, all: number): string {
  return `${plainNumber(count)} of ${plainNumber(all)}`;
}
