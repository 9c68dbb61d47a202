import type { Rectangle } from '../cells/rectangle';
import { cellKey, columnOfKey, rowOfKey } from './cellKey';

/**
 * Copies what is known of cells.
 *
 * @param from By `cellKey`.
 * @param except Cells of which nothing is to be copied.
 */
export function takeOver<Entry>(
  from: ReadonlyMap<number, Entry>,
  to: Map<number, Entry>,
  except: readonly Rectangle[],
): void {
  for (const [key, entry] of from) to.set(key, entry);
  for (const area of except) {
    if (area.rows * area.columns > to.size) dropInside(to, area);
    else
      for (let row = area.row; row < area.row + area.rows; row++)
        for (let column = area.column; column < area.column + area.columns; column++) to.delete(cellKey(row, column));
  }
}

function dropInside(entries: Map<number, unknown>, { row, column, rows, columns }: Rectangle): void {
  for (const key of entries.keys())
    if (isWithin(rowOfKey(key) - row, rows) && isWithin(columnOfKey(key) - column, columns)) entries.delete(key);
}

function isWithin(offset: number, length: number): boolean {
  return offset >= 0 && offset < length;
}
