import { plainNumber } from '../../workbook/plainNumber';

/**
 * Dollars as a sentence says them.
 *
 * @param amount US dollars.
 * @example dollars(78000.4) // '$78,000'
 */
export function dollars(amount: number): string {
  return `$${plainNumber(Math.round(amount))}`;
}
