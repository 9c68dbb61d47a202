import { counted } from '../../workbook/counted';

/**
 * A number of years, to one decimal.
 *
 * @param years Whole or not.
 * @example yearsInWords(1) // '1 year'
 * @example yearsInWords(32 / 12) // '2.7 years'
 */
export function yearsInWords(years: number): string {
  return counted(Number(years.toFixed(1)), 'year');
}
