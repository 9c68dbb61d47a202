import { headerWords } from './matching/headerWords';
import type { PayBasis } from './readMoney';

const HOUR = /\b(h|hrs?|hour\w*|non ?exempt)\b/;
const YEAR = /\b(y|yr|year\w*|annual\w*|annum|salar\w*|exempt)\b/;
const MONTH = /\b(month\w*|mo)\b/;

/**
 * What words say of the time that a pay is for.
 *
 * @param words A cell of Pay basis, or a header.
 * @returns `month` too, for headers such as `Monthly income`.
 * @example payTime('Hourly') // 'hour'
 * @example payTime('Annual salary') // 'year'
 */
export function payTime(words: string): PayBasis | 'month' | undefined {
  const plain = headerWords(words);
  if (HOUR.test(plain)) return 'hour';
  if (MONTH.test(plain)) return 'month';
  return YEAR.test(plain) ? 'year' : undefined;
}
