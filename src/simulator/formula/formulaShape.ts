/** What no formula has. */
const MARK = '\u0001';
/** A text, a quoted name, or the name of a cell that is no part of another word. */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w$.\\\u0080-\uffff])(\$?[A-Z]{1,3})([1-9]\d{0,5})(?![\w$.\\\u0080-\uffff(!])/gi;

/**
 * A formula as all its copies up and down its column have it in common: relative rows are counted from the formula's own.
 *
 * @param row The row in which the formula stands, from 0.
 * @returns No formula, but the same text for all copies; the formula itself when nothing in it is relative.
 * @example formulaShape('=A2*B$1', 1) === formulaShape('=A9*B$1', 8) // true
 */
export function formulaShape(formula: string, row: number): string {
  return formula.replace(PARTS, (part: string, letters: string | undefined, digits: string) =>
    letters === undefined ? part : `${letters}${MARK}${Number(digits) - 1 - row}${MARK}`,
  );
}
