import type { Axis, GridChange } from '../cells/gridChange';
import type { Sheet } from '../cells/sheet';

/**
 * Refuses to insert, delete or move rows or columns that a tab does not have.
 *
 * @throws Error in the platform's words.
 */
export function refuseImpossible(change: GridChange, sheet: Sheet): void {
  const size = change.axis === 'row' ? sheet.rowCount : sheet.columnCount;
  if (!isWithin(change, size)) throw new Error(`Those ${change.axis}s are out of bounds.`);
  if (change.kind === 'delete') refuseAll(change.count, size, change.axis);
  if (change.kind === 'move' && change.before > change.first && change.before < change.first + change.count)
    throw new Error(`The ${change.axis}s can't be moved into the range of the ${change.axis}s that are moved.`);
}

function isWithin(change: GridChange, size: number): boolean {
  if (!Number.isInteger(change.count) || change.count < 1) return false;
  if (change.kind !== 'delete' && !isEdge(change.before, size)) return false;
  return change.kind === 'insert' || (isEdge(change.first, size) && change.first + change.count <= size);
}

/** Before the first row or column, between two, or after the last. */
function isEdge(position: number, size: number): boolean {
  return Number.isInteger(position) && position >= 0 && position <= size;
}

function refuseAll(count: number, size: number, axis: Axis): void {
  if (count === size) throw new Error(`You can't delete all the ${axis}s on the sheet.`);
}
