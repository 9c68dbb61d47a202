import type { GridScreen } from './gridScreen';
import type { GridEvents } from './gridView';
import type { Place } from './selection';

/**
 * Ticks a cell's checkbox, or takes the tick away.
 *
 * @param screen The tab on the screen.
 * @param events Are told what would have been typed.
 * @param place The cell.
 * @returns False when the cell has no checkbox.
 */
export function toggleCheckbox({ sheet }: GridScreen, events: GridEvents, { row, column }: Place): boolean {
  const cell = sheet.cell(row, column);
  if (cell?.choice?.kind !== 'checkbox') return false;
  events.typed(row, column, cell.text === 'TRUE' ? 'FALSE' : 'TRUE');
  return true;
}
