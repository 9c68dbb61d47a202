import { overlaps, type Rectangle } from '../cells/rectangle';
import type { Matrix } from '../cells/value';
import { cellKey } from './cellKey';

interface RangeValues extends Rectangle {
  readonly values: Matrix;
}

/** The values of the ranges of a tab that formulas have looked at. */
export class KnownRanges {
  /** By first cell, then by size. */
  private readonly ranges = new Map<number, Map<number, RangeValues>>();

  get({ row, column, rows, columns }: Rectangle): Matrix | undefined {
    return this.ranges.get(cellKey(row, column))?.get(cellKey(rows, columns))?.values;
  }

  set({ row, column, rows, columns }: Rectangle, values: Matrix): void {
    const first = cellKey(row, column);
    const bySize = this.ranges.get(first) ?? new Map<number, RangeValues>();
    bySize.set(cellKey(rows, columns), { row, column, rows, columns, values });
    this.ranges.set(first, bySize);
  }

  /** Takes over the ranges that have no cell in the areas. */
  takeOver(others: KnownRanges, except: readonly Rectangle[]): void {
    for (const bySize of others.ranges.values())
      for (const range of bySize.values())
        if (!except.some((area) => overlaps(area, range))) this.set(range, range.values);
  }
}
