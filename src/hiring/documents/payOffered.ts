import { payShown } from '../../people/payShown';
import { readMoney } from '../../people/readMoney';

/**
 * The pay that a role offers, as an advertisement says it. Roles does not say for which time: small amounts are by the
 * hour and large ones by the year; what could be either has no time.
 *
 * @param from The lowest pay; `undefined` or 0: none is stated.
 * @param to The highest pay, likewise.
 * @returns `undefined` where neither is stated.
 * @example payOffered(22, 26) // '$22–$26 an hour'
 * @example payOffered(58000, undefined) // 'From $58,000 a year'
 * @example payOffered(undefined, 4500) // 'Up to $4,500'
 */
export function payOffered(from: number | undefined, to: number | undefined): string | undefined {
  const amounts = [from, to].flatMap((amount) => amount || []);
  if (amounts.length === 0) return undefined;
  const shown = amountsShown(Math.min(...amounts), Math.max(...amounts));
  if (amounts.length === 2) return shown;
  return `${from ? 'From' : 'Up to'} ${shown}`;
}

function amountsShown(from: number, to: number): string {
  const basis = readMoney(from)?.basis;
  if (basis !== undefined && basis === readMoney(to)?.basis) return payShown({ from, to, basis });
  return payShown({ from, to, basis: 'hour' }).replace(' an hour', '');
}
