import type { Matrix, Scalar } from '../cells/value';
import type { SheetSource } from './source';

/** A formula's place in its tab. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** A cell that a formula elsewhere has filled. */
export interface Spilled {
  readonly value: Scalar;
  readonly anchorRow: number;
  readonly anchorColumn: number;
}

interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** More columns than any tab has: makes one number of a row and a column. */
const ROW_STEP = 32_768;

/** One number for a cell of a tab. */
export function cellKey(row: number, column: number): number {
  return row * ROW_STEP + column;
}

/** What is known in one epoch about one tab: results, spilled cells and what has been read of it. */
export class Tab {
  readonly source: SheetSource;
  readonly results = new Map<number, Scalar>();
  readonly formats = new Map<number, string>();
  /** Formulas to which a custom function gave dates. */
  readonly dated = new Set<number>();
  readonly ranges = new Map<string, Matrix>();
  /** Formulas that may spill and haven't been worked out yet, in reading order. */
  private readonly waiting = new Map<number, Place>();
  private readonly spilled = new Map<number, Spilled>();
  /** Where the pass before this one spilled: the best guess until the formula there has been worked out. */
  private readonly expected: ReadonlyMap<number, Spilled>;
  private readonly read: Rectangle[] = [];
  private readonly readBlanks = new Set<number>();
  private bottom: number;
  private right: number;

  constructor(source: SheetSource, maySpill: readonly Place[], expected: ReadonlyMap<number, Spilled> = new Map()) {
    this.source = source;
    const inOrder = [...maySpill].sort((one, other) => one.row - other.row || one.column - other.column);
    for (const place of inOrder) this.waiting.set(cellKey(place.row, place.column), place);
    this.expected = expected;
    this.bottom = source.usedRows;
    this.right = source.usedColumns;
    for (const key of expected.keys()) this.reach(Math.floor(key / ROW_STEP), key % ROW_STEP);
  }

  /** The size of a range; one that reaches the end of the grid is cut after the last used row or column. */
  inUse({ row, column, rows, columns }: Rectangle): { readonly rows: number; readonly columns: number } {
    return {
      rows: lengthInUse(row, rows, this.source.rowCount, this.bottom),
      columns: lengthInUse(column, columns, this.source.columnCount, this.right),
    };
  }

  get placement(): ReadonlyMap<number, Spilled> {
    return this.spilled;
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

  /** What fills a cell without content. */
  filling(key: number): Spilled | undefined {
    return this.spilled.get(key) ?? this.expected.get(key);
  }

  isTaken(row: number, column: number): boolean {
    return this.source.content(row, column) !== null || this.spilled.has(cellKey(row, column));
  }

  noteRead(rectangle: Rectangle): void {
    this.read.push(rectangle);
  }

  noteBlankRead(key: number): void {
    this.readBlanks.add(key);
  }

  /**
   * Fills a cell.
   *
   * @returns Whether the cell was read before with another value.
   */
  fill(row: number, column: number, spilled: Spilled): boolean {
    const key = cellKey(row, column);
    this.spilled.set(key, spilled);
    this.reach(row, column);
    return this.expected.get(key)?.value !== spilled.value && this.wasRead(key);
  }

  /** Whether a cell was read that was expected to be filled, and is not. */
  hasVainExpectations(): boolean {
    for (const key of this.expected.keys()) if (!this.spilled.has(key) && this.wasRead(key)) return true;
    return false;
  }

  private wasRead(key: number): boolean {
    if (this.readBlanks.has(key)) return true;
    const row = Math.floor(key / ROW_STEP);
    const column = key % ROW_STEP;
    return this.read.some((one) => isWithin(row - one.row, one.rows) && isWithin(column - one.column, one.columns));
  }

  private reach(row: number, column: number): void {
    this.bottom = Math.max(this.bottom, row + 1);
    this.right = Math.max(this.right, column + 1);
  }
}

function isWithin(offset: number, length: number): boolean {
  return offset >= 0 && offset < length;
}

function lengthInUse(start: number, length: number, size: number, used: number): number {
  return start + length < size ? length : Math.max(1, Math.min(length, used - start));
}
