import type { Block } from '../../../simulator/sheetContract';
import { follow } from './drag';
import type { KeysOf } from './gridKeys';
import type { GridScreen, Hit } from './gridScreen';
import { selectionOf } from './selection';

const REACH = 6;

/**
 * True when the pointer is on the handle at the lower right corner of what is selected.
 *
 * @param screen The tab on the screen.
 * @param point In the window.
 */
export function isOnHandle(screen: GridScreen, point: { readonly clientX: number; readonly clientY: number }): boolean {
  const { row, column, rows, columns } = screen.selection.block;
  const last = screen.rectangle({ row: row + rows - 1, column: column + columns - 1 });
  const { left, top } = screen.frame.root.getBoundingClientRect();
  const x = point.clientX - left - (last.x + last.width);
  const y = point.clientY - top - (last.y + last.height);
  return screen.hit(point).area === 'cells' && Math.abs(x) <= REACH && Math.abs(y) <= REACH;
}

/**
 * Drags the handle over more cells; letting go fills them.
 *
 * @param grid What is filled.
 * @param down How it began.
 */
export function dragHandle(grid: KeysOf, down: PointerEvent): void {
  const { screen } = grid;
  const from = screen.selection.block;
  follow(screen, down, {
    moved: (hit) => {
      screen.reveal(hit);
      screen.select(screen.selection, extended(from, hit));
    },
    ended: (hit) => {
      const to = extended(from, hit);
      screen.select(screen.selection);
      if (to.rows !== from.rows || to.columns !== from.columns) fill(grid, from, to);
    },
    broken: () => screen.select(screen.selection),
  });
}

/**
 * Fills down as far as the column beside is filled in: a double click on the handle.
 *
 * @param grid What is filled.
 */
export function fillBeside(grid: KeysOf): void {
  const { sheet, selection } = grid.screen;
  const { row, column, rows, columns } = selection.block;
  const isFilled = (at: number, beside: number) => (sheet.cell(at, beside)?.kind ?? 'blank') !== 'blank';
  const beside = isFilled(row + rows, column - 1) ? column - 1 : column + columns;
  let end = row + rows;
  while (end < sheet.rows.count && isFilled(end, beside)) end += 1;
  if (end > row + rows) fill(grid, selection.block, { ...selection.block, rows: end - row });
}

function fill({ screen, events, select }: KeysOf, from: Block, to: Block): void {
  events.filled(from, to);
  select(selectionOf(screen.sheet, to));
}

/** The block, larger in the one direction in which the pointer is farther away. */
function extended(from: Block, { row, column }: Hit): Block {
  const [lastRow, lastColumn] = [from.row + from.rows - 1, from.column + from.columns - 1];
  const down = row < from.row ? row - from.row : Math.max(0, row - lastRow);
  const across = column < from.column ? column - from.column : Math.max(0, column - lastColumn);
  if (Math.abs(down) >= Math.abs(across))
    return { ...from, row: from.row + Math.min(down, 0), rows: from.rows + Math.abs(down) };
  return { ...from, column: from.column + Math.min(across, 0), columns: from.columns + Math.abs(across) };
}
