import type { CellState } from '../../worker/sheetState';

/** Pixels of a check mark's box. */
export const CHECKBOX_SIZE = 14;

const MARGIN = 4;

/**
 * How far the box of a checkbox is from its cell's left and upper edge, in pixels.
 *
 * @param cell The cell with the checkbox.
 * @param width Of the cell.
 * @param height Of the cell.
 */
export function checkboxPlace(
  cell: CellState,
  width: number,
  height: number,
): { readonly x: number; readonly y: number } {
  const { horizontalAlignment = 'center', verticalAlignment = 'bottom' } = cell.look ?? {};
  const across = { left: MARGIN, center: (width - CHECKBOX_SIZE) / 2, right: width - CHECKBOX_SIZE - MARGIN };
  const low = Math.max(height - CHECKBOX_SIZE - MARGIN, (height - CHECKBOX_SIZE) / 2);
  const down = { top: MARGIN, middle: (height - CHECKBOX_SIZE) / 2, bottom: low };
  return { x: Math.round(across[horizontalAlignment]), y: Math.round(down[verticalAlignment]) };
}
