import type { CellState } from '../../worker/sheetState';
import type { ShownSheet } from './shownSheet';
import { textWidth } from './textSize';
import { ARROW_WIDTH } from './univerCell';

const NARROWEST = 40;
const WIDEST = 600;
const SPARE = 8;

/**
 * How wide a column must be to show its cells in full, in pixels.
 *
 * @param sheet The tab.
 * @param column From 0.
 */
export function fittingWidth(sheet: ShownSheet, column: number): number {
  let widest = NARROWEST;
  for (const cell of sheet.cells())
    if (cell.column === column && sheet.rows.size(cell.row) > 0) widest = Math.max(widest, cellWidth(cell));
  return Math.min(Math.ceil(widest), WIDEST);
}

function cellWidth({ text, look, choice }: CellState): number {
  const lines = text.split('\n').map((line) => textWidth(line, look));
  return Math.max(...lines) + SPARE + (choice?.kind === 'list' ? ARROW_WIDTH : 0);
}
