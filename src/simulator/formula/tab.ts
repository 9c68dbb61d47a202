import type { Rectangle } from '../cells/rectangle';
import type { Scalar } from '../cells/value';
import { cellKey } from './cellKey';
import { KnownRanges } from './knownRanges';
import type { SheetSource } from './source';
import { type Extent, type Placement, Spills } from './spills';
import { takeOver } from './takeOver';

/** A formula's place in its tab. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** What is known in one epoch about one tab: results, formats, ranges and what spills where. */
export class Tab {
  readonly source: SheetSource;
  readonly results = new Map<number, Scalar>();
  readonly formats = new Map<number, string>();
  /** Formulas to which a custom function gave dates. */
  readonly dated = new Set<number>();
  readonly ranges = new KnownRanges();
  readonly spills: Spills;
  /** The size of the grid, and its part with contents, when the epoch began. */
  private readonly grid: Extent;
  private readonly used: Extent;
  /** Formulas that may spill and haven't been worked out yet, in reading order. */
  private readonly waiting = new Map<number, Place>();

  /** @param expected Where the pass before this one spilled. */
  constructor(source: SheetSource, maySpill: readonly Place[], expected: Placement = new Map()) {
    this.source = source;
    this.grid = { rows: source.rowCount, columns: source.columnCount };
    this.used = { rows: source.usedRows, columns: source.usedColumns };
    this.spills = new Spills(this.used, expected);
    const inOrder = [...maySpill].sort((one, other) => one.row - other.row || one.column - other.column);
    for (const place of inOrder) this.waiting.set(cellKey(place.row, place.column), place);
  }

  /**
   * Takes over what an earlier epoch found out.
   *
   * @param affected Cells of this tab of which nothing is to be taken.
   */
  inherit(earlier: Tab, affected: readonly Rectangle[]): void {
    takeOver(earlier.results, this.results, affected);
    takeOver(earlier.formats, this.formats, affected);
    this.ranges.takeOver(earlier.ranges, affected);
  }

  /** Where open ranges may end elsewhere since the epoch began; `undefined` when the grid itself has another size. */
  changesOfExtent(): readonly Rectangle[] | undefined {
    const { rowCount: rows, columnCount: columns, usedRows, usedColumns } = this.source;
    if (this.grid.rows !== rows || this.grid.columns !== columns) return undefined;
    const changes: Rectangle[] = [];
    const row = Math.min(usedRows, this.used.rows);
    if (usedRows !== this.used.rows) changes.push({ row, column: 0, rows: rows - row, columns });
    const column = Math.min(usedColumns, this.used.columns);
    if (usedColumns !== this.used.columns) changes.push({ row: 0, column, rows, columns: columns - column });
    return changes;
  }

  /** The part of a range that is in use: one that reaches the end of the grid is cut after the last used row or column. */
  inUse({ row, column, rows, columns }: Rectangle): Rectangle {
    const isOpen = row + rows >= this.grid.rows || column + columns >= this.grid.columns;
    if (!isOpen) return { row, column, rows, columns };
    const end = this.spills.endOfRanges();
    return {
      row,
      column,
      rows: lengthInUse(row, rows, this.grid.rows, end.rows),
      columns: lengthInUse(column, columns, this.grid.columns, end.columns),
    };
  }

  /** The formulas not yet worked out that may spill as far as a cell: those above and to the left. */
  waitingAbove(row: number, column: number): readonly Place[] {
    const found: Place[] = [];
    for (const place of this.waiting.values()) {
      if (place.row > row) break;
      if (place.column <= column) found.push(place);
    }
    return found;
  }

  /** The formulas not yet worked out that may spill. */
  allWaiting(): readonly Place[] {
    return [...this.waiting.values()];
  }

  /** Keeps a formula's result. */
  finish(key: number, result: Scalar): void {
    this.results.set(key, result);
    this.waiting.delete(key);
  }

  isTaken(row: number, column: number): boolean {
    return this.source.content(row, column) !== null || this.spills.placement.has(cellKey(row, column));
  }
}

function lengthInUse(start: number, length: number, size: number, used: number): number {
  return start + length < size ? length : Math.max(1, Math.min(length, used - start));
}
