import { follow } from './drag';
import { fittingWidth } from './fittingWidth';
import { element } from './gridFrame';
import type { KeysOf } from './gridKeys';
import type { GridScreen, Hit } from './gridScreen';

const REACH = 4;
const NARROWEST = 20;

/**
 * The column whose right edge the pointer is on, among the letters.
 *
 * @param screen The tab on the screen.
 * @param hit What is under the pointer.
 */
export function edgeAt({ sheet: { columns } }: GridScreen, { area, column, x }: Hit): number | undefined {
  if (area !== 'letters') return undefined;
  if (columns.size(column) - x <= REACH) return column;
  const before = columns.beside(column, -1);
  return x <= REACH && before < column ? before : undefined;
}

/**
 * Drags the edge of a column; letting go tells its width. Selected columns all get it.
 *
 * @param grid Whose column.
 * @param column From 0.
 * @param down How it began.
 */
export function dragEdge({ screen, events }: KeysOf, column: number, down: PointerEvent): void {
  const before = screen.sheet.columns.size(column);
  const line = element('div', 'gridEdge');
  const left = screen.rectangle({ row: 0, column }).x;
  const width = (event: PointerEvent) => Math.max(NARROWEST, Math.round(before + event.clientX - down.clientX));
  const draw = (event: PointerEvent) => {
    line.style.left = `${left + width(event) - 1}px`;
  };
  draw(down);
  screen.frame.root.append(line);
  follow(screen, down, {
    moved: (_hit, event) => draw(event),
    ended: (_hit, event) => {
      line.remove();
      if (width(event) === before) return;
      events.columnsResized(columnsWith(screen, column).map((each) => [each, width(event)]));
    },
    broken: () => line.remove(),
  });
}

/**
 * Makes a column as wide as its cells: a double click on its edge.
 *
 * @param grid Whose column.
 * @param column From 0.
 */
export function fitColumn({ screen, events }: KeysOf, column: number): void {
  events.columnsResized(columnsWith(screen, column).map((each) => [each, fittingWidth(screen.sheet, each)]));
}

function columnsWith({ sheet, selection: { block } }: GridScreen, column: number): readonly number[] {
  const isSelected = column >= block.column && column < block.column + block.columns;
  if (!isSelected || block.rows < sheet.rows.count) return [column];
  const selected = Array.from({ length: block.columns }, (_, index) => block.column + index);
  return selected.filter((each) => sheet.columns.size(each) > 0);
}
