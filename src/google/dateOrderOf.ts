import type { DateOrder } from '../calendar/readDay';

/**
 * How people write dates where a spreadsheet's locale is used.
 *
 * @param locale As Sheets names it: `en_US`.
 * @returns The month first in the United States and the Philippines, elsewhere the day.
 * @source CLDR 45, short date patterns
 * @example dateOrderOf('en_US') // 'month first'
 * @example dateOrderOf('en_GB') // 'day first'
 */
export function dateOrderOf(locale: string): DateOrder {
  return /^en$|[_-](US|PH)$/i.test(locale) ? 'month first' : 'day first';
}
