import type { Axis } from '../cells/gridChange';
import type { Rectangle } from '../cells/rectangle';
import type { Sheet } from '../cells/sheet';
import type { Host } from './host';

/** Makes the grid of a tab large enough for a rectangle, as pasting does. */
export function growTo(host: Host, sheet: Sheet, { row, column, rows, columns }: Rectangle): void {
  const grow = (axis: Axis, before: number, count: number) => {
    if (count > 0) host.workbook.changeGrid(sheet, { kind: 'insert', axis, before, count });
  };
  grow('row', sheet.rowCount, row + rows - sheet.rowCount);
  grow('column', sheet.columnCount, column + columns - sheet.columnCount);
}
