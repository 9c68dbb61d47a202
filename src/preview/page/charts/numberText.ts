/**
 * A number as an axis or a tooltip shows it: percent and dollars as the cells' format has them, otherwise plain.
 *
 * @param numberFormat Of the cells; none for the automatic one.
 * @example numberText(0.125, '0%') // '12.5%'
 * @example numberText(1234.5, '$#,##0') // '$1,234.5'
 */
export function numberText(value: number, numberFormat = ''): string {
  if (numberFormat.includes('%')) return `${decimals(value * 100, 0, 1)}%`;
  const isCents = /\$.*\.0/.test(numberFormat);
  return `${value < 0 ? '−' : ''}${numberFormat.includes('$') ? '$' : ''}${decimals(Math.abs(value), isCents ? 2 : 0, 2)}`;
}

function decimals(value: number, least: number, most: number): string {
  return value.toLocaleString('en-US', { minimumFractionDigits: least, maximumFractionDigits: most });
}

/** True for a number format that shows days or times. */
export function showsDays(numberFormat = ''): boolean {
  return /[dmy]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]|general/gi, ''));
}

const DAY_MS = 86_400_000;
/** 1970-01-01 in days since 1899-12-30. */
const FIRST_DAY = 25_569;

/** A serial number of a day as milliseconds since 1970, to be read in UTC. */
export function milliseconds(serial: number): number {
  return Math.round((serial - FIRST_DAY) * DAY_MS);
}

/** The serial number of a day of milliseconds since 1970. */
export function serialOf(milliseconds: number): number {
  return milliseconds / DAY_MS + FIRST_DAY;
}

/** A day as a tooltip shows it: `Mar 2, 2026`. */
export function dayText(serial: number): string {
  const options = { timeZone: 'UTC', year: 'numeric', month: 'short', day: 'numeric' } as const;
  return new Date(milliseconds(serial)).toLocaleDateString('en-US', options);
}
