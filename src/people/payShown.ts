import type { Money } from './readMoney';

/**
 * An amount of pay as a person would say it.
 *
 * @param value What was read.
 * @example payShown({ from: 22, to: 22, basis: 'hour' }) // '$22 an hour'
 * @example payShown({ from: 45000, to: 50000, basis: 'year' }) // '$45,000–$50,000 a year'
 */
export function payShown(value: unknown): string {
  if (!isMoney(value)) return String(value);
  const { from, to, basis } = value;
  const amounts = from === to ? dollars(from) : `${dollars(from)}–${dollars(to)}`;
  return `${amounts} ${basis === 'hour' ? 'an hour' : 'a year'}`;
}

function isMoney(value: unknown): value is Money {
  return typeof value === 'object' && value !== null && 'from' in value && 'basis' in value;
}

function dollars(amount: number): string {
  const cents = Number.isInteger(amount) ? 0 : 2;
  return `$${amount.toLocaleString('en-US', { minimumFractionDigits: cents, maximumFractionDigits: cents })}`;
}
