/** A cell as the rules see it: a date is its `YYYY-MM-DD` text, an empty cell `''`, an error its code (`#REF!`). */
export type Cell = string | number | boolean;

/** What can be put into a cell: text (never a formula), a number, a day (where the column is one), nothing, or a formula. */
export type CellWrite = string | number | boolean | undefined | FormulaWrite;

/** A formula in en-US form, with its `=`. */
export interface FormulaWrite {
  readonly formula: string;
}

const MISSING_WORDS = new Set(['', 'not asked', 'n/a', 'na', '-', '—']);
const ERROR_VALUES = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#ERROR!',
  '#SPILL!',
  '#CALC!',
  'Loading...',
  'Loading…',
]);
const NOTHING_WORDS = new Set([
  '',
  'none',
  'null',
  'nil',
  'tbd',
  'tba',
  'unknown',
  'not available',
  'not applicable',
  'not rated',
  'n.a.',
  '(blank)',
  '[blank]',
  '0000-00-00',
]);
const ONLY_SIGNS = /^[-\u2010-\u2015\u2212?.…]+$/;
const PENDING_WORDS = new Set(['pending', 'no show', 'not yet', 'scheduled', 'in progress', 'to do', 'tbd']);
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const SOCIAL_SECURITY = /(?<!\d)\d{3}[-\s\u2010-\u2015]\d{2}[-\s\u2010-\u2015]\d{4}(?!\d)/g;

/**
 * Whether nothing stands in the cell; blanks and no-break spaces count as nothing.
 *
 * @example isBlank(' ') // true
 * @example isBlank(0) // false
 */
export function isBlank(cell: unknown): boolean {
  return cell === '' || cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/**
 * Whether the cell says that there is no rating: blank, `Not asked`, `N/A`, `NA`, `-` or `—`, in any case.
 *
 * @example isMissing('n/a') // true
 * @example isMissing(0) // false
 */
export function isMissing(cell: unknown): boolean {
  if (typeof cell === 'string') return MISSING_WORDS.has(cell) || MISSING_WORDS.has(cell.trim().toLowerCase());
  return cell === undefined || cell === null;
}

/**
 * Whether the cell says nothing, in whatever way people type that: what `isMissing` covers, and `--`, `none`, `null`, `?`,
 * `TBD`, `unknown`, `(blank)` and the like, in any case, or invisible signs only. A zero says something.
 *
 * @example saysNothing('??') // true
 * @example saysNothing('four') // false
 */
export function saysNothing(cell: unknown): boolean {
  if (isMissing(cell)) return true;
  if (typeof cell !== 'string') return false;
  const words = plainWords(cell);
  return NOTHING_WORDS.has(words) || ONLY_SIGNS.test(words);
}

/**
 * Whether a cell among ratings says that the rating is still to come or never came: `pending`, `no show`, `not yet`,
 * `scheduled`, `in progress`, `to do`, `TBD`, in any case, with hyphens or without.
 *
 * @example isPending('No-show') // true
 * @example isPending('N/A') // false
 */
export function isPending(cell: unknown): boolean {
  return typeof cell === 'string' && PENDING_WORDS.has(plainWords(cell).replace(/[-_]/g, ' '));
}

function plainWords(text: string): string {
  return withoutInvisible(text).replace(/\s+/g, ' ').trim().toLowerCase();
}

/**
 * The text without zero-width signs, soft hyphens and marks of writing direction.
 *
 * @example withoutInvisible('Ana\u200b Ruiz\u200e') // 'Ana Ruiz'
 */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/**
 * The text with dots in place of whatever looks like a US social security number: those are never shown nor used.
 *
 * @example withoutSocialSecurity('SSN 123-45-6789') // 'SSN •••-••-••••'
 * @example withoutSocialSecurity('555-555-0100') // '555-555-0100'
 */
export function withoutSocialSecurity(text: string): string {
  return text.replace(SOCIAL_SECURITY, HIDDEN);
}

/**
 * Whether a cell is a US social security number and nothing else.
 *
 * @example isSocialSecurity('123-45-6789') // true
 * @example isSocialSecurity('555-555-0100') // false
 */
export function isSocialSecurity(cell: unknown): boolean {
  return typeof cell === 'string' && withoutSocialSecurity(cell.trim()) === HIDDEN;
}

const HIDDEN = '•••-••-••••';

/**
 * Whether the cell holds a spreadsheet error, or waits for its value; Sheets hands both over as their text.
 *
 * @example isErrorValue('#REF!') // true
 */
export function isErrorValue(cell: unknown): boolean {
  return typeof cell === 'string' && ERROR_VALUES.has(cell.trim());
}

/**
 * The cell as a message quotes it: text in quotation marks and cut at 40 characters, everything else bare. What looks like
 * a social security number is never shown.
 *
 * @example quoted('four') // '"four"'
 * @example quoted('123-45-6789') // '"•••-••-••••"'
 * @example quoted(7) // '7'
 */
export function quoted(cell: unknown): string {
  if (typeof cell === 'object') return 'a date';
  if (typeof cell !== 'string') return String(cell);
  if (isErrorValue(cell)) return cell.trim();
  const shown = withoutSocialSecurity(cell);
  return shown.length > 40 ? `"${shown.slice(0, 39)}…"` : `"${shown}"`;
}
