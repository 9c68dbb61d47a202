import type { Rectangle } from '../cells/rectangle';
import type { Sheet } from '../cells/sheet';
import { type SortKey, sortOrder } from '../cells/sortOrder';
import type { Host } from './host';
import { refuseUnknownOptions } from './refuseUnknownOptions';

/**
 * Sorts the rows of a rectangle, with everything that is set on their cells.
 *
 * @param order A column of the tab (from 1), `{ column, ascending }`, or several of these.
 * @throws Error for a column outside of the range, for no column at all, and for keys that are not modelled.
 */
export function sortRange(host: Host, sheet: Sheet, rectangle: Rectangle, order: unknown): void {
  if (Array.isArray(order) && order.length === 0) throw new Error('Range.sort needs at least one column.');
  const keys = (Array.isArray(order) ? order : [order]).map((key) => sortKey(key, rectangle));
  const { row, column, rows, columns } = rectangle;
  const values = host.calculation.values(sheet, row, column, rows, columns);
  sheet.reorder(rectangle, sortOrder(values, keys));
}

function sortKey(key: unknown, { column, columns }: Rectangle): SortKey {
  const { column: asked, ascending } = typeof key === 'object' && key !== null ? sortSpec(key) : { column: key };
  if (typeof asked !== 'number' || !Number.isInteger(asked) || asked - 1 < column || asked > column + columns)
    throw new Error(`The sort column ${String(asked)} is outside of the range.`);
  return { column: asked - 1 - column, isAscending: ascending !== false };
}

function sortSpec(spec: object): { readonly column: unknown; readonly ascending?: unknown } {
  refuseUnknownOptions('Range.sort', spec, { column: 'number', ascending: 'boolean' });
  return { column: Reflect.get(spec, 'column'), ascending: Reflect.get(spec, 'ascending') };
}
