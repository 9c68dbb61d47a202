import { displayed } from '../cells/display';
import type { Sheet } from '../cells/sheet';
import type { Scalar } from '../cells/value';
import type { Host } from './host';

/** The pixels that a letter takes, and the space around a text. */
const LETTER_WIDTH = 7;
const CELL_PADDING = 20;

/** The width in pixels that fits what a column shows. */
export function fittingWidth({ calculation }: Host, sheet: Sheet, column: number): number {
  const values = calculation.values(sheet, 0, column, Math.max(1, sheet.usedRows), 1);
  const lengths = new Map<Scalar, number>();
  for (const [row, [value = null]] of values.entries()) {
    if (lengths.has(value)) continue;
    const text = typeof value === 'string' ? value : displayed(value, calculation.shownFormat(sheet, row, column));
    lengths.set(value, text.length);
  }
  const longest = [...lengths.values()].reduce((most, length) => Math.max(most, length), 1);
  return longest * LETTER_WIDTH + CELL_PADDING;
}
