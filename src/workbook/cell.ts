/** A cell as the rules see it: a date is its `YYYY-MM-DD` text, an empty cell `''`, an error its code (`#REF!`). */
export type Cell = string | number | boolean;

/** What can be put into a cell: text (never a formula), a number, a day (where the column is one), nothing, or a formula. */
export type CellWrite = string | number | boolean | undefined | FormulaWrite;

/** A formula in en-US form, with its `=`. */
export interface FormulaWrite {
  readonly formula: string;
}

const MISSING_WORDS = new Set(['', 'not asked', 'n/a', 'na', '-', '—']);
const ERROR_VALUES = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#ERROR!']);

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
 * Whether the cell holds a spreadsheet error; Sheets hands errors over as their text.
 *
 * @example isErrorValue('#REF!') // true
 */
export function isErrorValue(cell: unknown): boolean {
  return typeof cell === 'string' && ERROR_VALUES.has(cell.trim());
}

/**
 * The cell as a message quotes it: text in quotation marks and cut at 40 characters, everything else bare.
 *
 * @example quoted('four') // '"four"'
 * @example quoted(7) // '7'
 */
export function quoted(cell: unknown): string {
  if (typeof cell === 'object') return 'a date';
  if (typeof cell !== 'string') return String(cell);
  if (isErrorValue(cell)) return cell.trim();
  return cell.length > 40 ? `"${cell.slice(0, 39)}…"` : `"${cell}"`;
}
