import { plainNumber } from '../../workbook/plainNumber';

/**
 * A share as a sentence says it: whole percents, but one decimal where few would read as none, or nearly all as all.
 *
 * @param share 0–1, or more.
 * @example percent(0.2609) // '26%'
 * @example percent(0.0033) // '0.3%'
 * @example percent(0.9967) // '99.7%'
 */
export function percent(share: number): string {
  const whole = Math.round(share * 100);
  const isExact = whole > 0 && whole !== 100;
  return `${plainNumber(isExact ? whole : share * 100)}%`;
}
