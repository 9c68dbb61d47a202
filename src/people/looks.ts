import { readDay } from '../calendar/readDay';
import { type Cell, isSocialSecurity } from '../workbook/cell';
import { isStageWord } from './guessStage';
import { readYears } from './readYears';

const EMAIL = /^(?:mailto:)?[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]{2,}$/i;
const PHONE = /^\+?[\d\s().\-–/]{7,}(?:\s?(?:x|ext\.?)\s?\d+)?$/i;

/**
 * Whether a cell is an e-mail address, alone or with a name before it.
 *
 * @example isEmail('Ana Ruiz <ana@example.com>') // true
 */
export function isEmail(cell: Cell): boolean {
  if (typeof cell !== 'string') return false;
  const text = cell.trim();
  return EMAIL.test(/<([^<>]+)>\s*$/.exec(text)?.[1] ?? text.split(/[,;]/)[0]?.trim() ?? '');
}

/**
 * Whether a cell is a phone number: at least seven digits and nothing but the usual signs.
 *
 * @example isPhone('(555) 555-0100') // true
 * @example isPhone('2026-03-02') // false
 */
export function isPhone(cell: Cell): boolean {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 1e9 && cell < 1e12;
  const text = String(cell).trim();
  const digits = text.replace(/(?:x|ext).*$/i, '').replace(/\D/g, '').length;
  if (/^\d{9}$/.test(text) || isSocialSecurity(text)) return false;
  return PHONE.test(text) && digits >= 7 && digits <= 15 && !isDate(text);
}

/**
 * Whether a cell is a date in one of the usual ways, the day or the month first.
 *
 * @example isDate('13/02/2026') // true
 */
export function isDate(cell: Cell): boolean {
  return typeof cell === 'string' && (readDay(cell) ?? readDay(cell, 'day first')) !== undefined;
}

/**
 * Whether a cell may be a person's name: one to five words of letters, a capital first.
 *
 * @example isPersonName('Siobhán O’Brien') // true
 * @example isPersonName('B.S. Health Admin 2019') // false
 */
export function isPersonName(cell: Cell): boolean {
  if (typeof cell !== 'string') return false;
  return /^[\p{L}\p{M}'’.,\-\s]{3,60}$/u.test(cell.trim()) && /^\p{Lu}\S*(\s+\S+){0,4}$/u.test(cell.trim());
}

/**
 * Whether a cell says a number of years.
 *
 * @example isYears('5+ yrs') // true
 * @example isYears('Epic, NextGen') // false
 */
export function isYears(cell: Cell): boolean {
  return readYears(cell) !== undefined;
}

/**
 * Whether a cell is a word for a stage of hiring; numbers of rounds alone (`R2`) may number anything.
 *
 * @param cell The cell.
 * @example isStage('Offer made') // true
 * @example isStage('R2') // false
 */
export function isStage(cell: Cell): boolean {
  return typeof cell === 'string' && !/^\s*\p{L}{0,2}\s?\d+\s*$/u.test(cell) && isStageWord(cell);
}
