import { element } from './gridFrame';
import type { GridScreen } from './gridScreen';
import type { FloatingBox } from './gridView';

/**
 * Puts boxes over the cells, in place of the earlier ones.
 *
 * @param screen The tab on the screen.
 * @param boxes Where they belong; those that stay keep their elements.
 * @param earlier The frames of the earlier ones.
 * @returns Their frames.
 */
export function floatingBoxes(
  { sheet, panes }: GridScreen,
  boxes: readonly FloatingBox[],
  earlier: readonly HTMLElement[],
): readonly HTMLElement[] {
  for (const frame of earlier) frame.remove();
  return boxes.map((box) => {
    const frame = element('div', 'gridBox');
    Object.assign(frame.style, {
      left: `${sheet.columns.start(box.column) + box.x}px`,
      top: `${sheet.rows.start(box.row) + box.y}px`,
      width: `${box.width}px`,
      height: `${box.height}px`,
    });
    frame.append(box.element);
    panes.over(sheet, box).append(frame);
    return frame;
  });
}
