import type { Cell } from '../workbook/cell';
import { readMoney } from './readMoney';

/** An amount that does not tell by its size whether it is for an hour, a month or a year. */
const BARE = /^\s*\$?\s*(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*$/;

/** As people and as bookkeepers write it. */
const NEGATIVE = /^[\s$]*[-\u2010-\u2015\u2212]|^[\s$]*\([\s$]*\d[^)]*\)\s*$/;

/**
 * The amount that someone is paid: a number as it stands, or text with one amount (`$21.50/hr`, `$62,000`). A range is no
 * pay, nor is text with a negative amount (`($21)`); an amount by the month counts twelve times.
 *
 * @param cell What stands in the cell.
 * @returns US dollars, or `undefined`; `payOf` tells for which time.
 * @example readPay('$21.50/hr') // 21.5
 * @example readPay('$4,500.00') // 4500
 * @example readPay('$20 to $25') // undefined
 */
export function readPay(cell: Cell): number | undefined {
  if (typeof cell === 'number') return cell;
  if (NEGATIVE.test(String(cell))) return undefined;
  const money = readMoney(cell);
  if (money) return money.from === money.to ? money.from : undefined;
  const [, bare] = BARE.exec(String(cell)) ?? [];
  return bare === undefined ? undefined : Number(bare.replace(/,/g, ''));
}
