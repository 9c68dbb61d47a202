import { RELATIVE_CELL } from './addresses';

/** What no formula has. */
const MARK = '\u0001';
/** A text, a quoted name, a word with what follows it, or a sign. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\w$.\\\u0080-\uffff]+)([(!])?|[^]/g;

/**
 * A formula as all its copies up and down its column have it in common: relative rows are counted from the formula's own.
 *
 * @param row The row in which the formula stands, from 0.
 * @returns No formula, but the same text for all copies; the formula itself when nothing in it is relative.
 * @example formulaShape('=A2*B$1', 1) === formulaShape('=A9*B$1', 8) // true
 */
export function formulaShape(formula: string, row: number): string {
  return formula.replace(PARTS, (part: string, word: string | undefined, mark: string | undefined) => {
    if (word === undefined || mark !== undefined) return part;
    const cell = RELATIVE_CELL.exec(word);
    return cell ? `${cell[1]}${MARK}${Number(cell[2]) - 1 - row}${MARK}` : part;
  });
}
