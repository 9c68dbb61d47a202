import type { Rectangle } from '../cells/rectangle';
import type { Sheet } from '../cells/sheet';
import { type SortKey, sortOrder } from '../cells/sortOrder';
import type { Host } from './host';

/**
 * Sorts the rows of a rectangle, with everything that is set on their cells.
 *
 * @param order A column of the tab (from 1), `{ column, ascending }`, or several of these.
 */
export function sortRange(host: Host, sheet: Sheet, rectangle: Rectangle, order: unknown): void {
  const keys = (Array.isArray(order) ? order : [order]).map((key) => sortKey(key, rectangle));
  const { row, column, rows, columns } = rectangle;
  const values = host.calculation.values(sheet, row, column, rows, columns);
  sheet.reorder(rectangle, sortOrder(values, keys));
}

function sortKey(key: unknown, { column, columns }: Rectangle): SortKey {
  const asked: unknown = typeof key === 'object' && key !== null ? Reflect.get(key, 'column') : key;
  const ascending: unknown = typeof key === 'object' && key !== null ? Reflect.get(key, 'ascending') : true;
  if (typeof asked !== 'number' || asked - 1 < column || asked > column + columns)
    throw new Error(`The sort column ${String(asked)} is outside of the range.`);
  return { column: asked - 1 - column, isAscending: ascending !== false };
}
