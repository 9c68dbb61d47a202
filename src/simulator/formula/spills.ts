import type { Rectangle } from '../cells/rectangle';
import type { Scalar } from '../cells/value';
import { cellKey, columnOfKey, rowOfKey } from './cellKey';

/** A cell that a formula elsewhere has filled. */
interface Spilled {
  readonly value: Scalar;
  readonly anchorRow: number;
  readonly anchorColumn: number;
}

/** Filled cells by `cellKey`. */
export type Placement = ReadonlyMap<number, Spilled>;

/** Rows and columns from the first on. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** What the formulas of a tab fill besides their own cells, and who looked there before it was known. */
export class Spills {
  private readonly used: Extent;
  private readonly spilled = new Map<number, Spilled>();
  /** Where the pass before this one spilled: the best guess until the formula there has been worked out. */
  private expected: Placement;
  private readonly read: Rectangle[] = [];
  private readonly readBlanks = new Set<number>();
  private isContradicted = false;
  private end: Extent;
  /** What `end` was when an open range was first cut there. */
  private endWhenCut: Extent | undefined;
  private shown: Extent | undefined;

  /** @param used The part of the tab with contents. */
  constructor(used: Extent, expected: Placement) {
    this.used = used;
    this.expected = expected;
    this.end = reached(used, expected);
  }

  get placement(): Placement {
    return this.spilled;
  }

  /** What fills a cell without content. */
  filling(key: number): Spilled | undefined {
    return this.spilled.get(key) ?? this.expected.get(key);
  }

  /** Where open ranges are cut: after the last cell with content or filled. */
  endOfRanges(): Extent {
    this.endWhenCut ??= this.end;
    return this.end;
  }

  noteRead(rectangle: Rectangle): void {
    this.read.push(rectangle);
  }

  noteBlankRead(key: number): void {
    this.readBlanks.add(key);
  }

  /** Fills a cell. Whoever read it before with another value makes the pass vain. */
  fill(row: number, column: number, spilled: Spilled): void {
    const key = cellKey(row, column);
    this.spilled.set(key, spilled);
    if (row >= this.end.rows || column >= this.end.columns)
      this.end = { rows: Math.max(this.end.rows, row + 1), columns: Math.max(this.end.columns, column + 1) };
    if (this.expected.get(key)?.value !== spilled.value && this.wasRead(key)) this.isContradicted = true;
  }

  /** Whether something was taken for granted that has turned out otherwise: what was filled, or where open ranges end. */
  isMistaken(): boolean {
    if (this.isContradicted) return true;
    const end = reached(this.used, this.spilled);
    if (this.endWhenCut && !isSame(this.endWhenCut, end)) return true;
    for (const key of this.expected.keys()) if (!this.spilled.has(key) && this.wasRead(key)) return true;
    return false;
  }

  /** All formulas that may spill have been worked out: nothing is expected any more. */
  settle(): void {
    this.expected = new Map();
    this.end = reached(this.used, this.spilled);
  }

  /** The first row and column after the last filled cell that is not blank. */
  get shownExtent(): Extent {
    this.shown ??= reached(
      { rows: 0, columns: 0 },
      new Map([...this.spilled].filter(([, { value }]) => value !== null)),
    );
    return this.shown;
  }

  /** What was filled, with the formulas that did. */
  areas(): readonly Rectangle[] {
    const areas = new Map<number, Rectangle>();
    for (const [key, { anchorRow: row, anchorColumn: column }] of this.spilled) {
      const anchor = cellKey(row, column);
      const { rows, columns } = areas.get(anchor) ?? { rows: 1, columns: 1 };
      const [down, right] = [rowOfKey(key) - row + 1, columnOfKey(key) - column + 1];
      areas.set(anchor, { row, column, rows: Math.max(rows, down), columns: Math.max(columns, right) });
    }
    return [...areas.values()];
  }

  /** Whether cells are filled that were not, or open ranges end elsewhere though the contents do not. */
  differFrom(earlier: Spills): boolean {
    if (isSame(this.used, earlier.used) && !isSame(this.end, earlier.end)) return true;
    for (const key of this.spilled.keys()) if (!earlier.spilled.has(key)) return true;
    return false;
  }

  private wasRead(key: number): boolean {
    if (this.readBlanks.has(key)) return true;
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    return this.read.some((one) => isWithin(row - one.row, one.rows) && isWithin(column - one.column, one.columns));
  }
}

function reached(from: Extent, placement: Placement): Extent {
  let { rows, columns } = from;
  for (const key of placement.keys()) {
    rows = Math.max(rows, rowOfKey(key) + 1);
    columns = Math.max(columns, columnOfKey(key) + 1);
  }
  return { rows, columns };
}

function isSame(one: Extent, other: Extent): boolean {
  return one.rows === other.rows && one.columns === other.columns;
}

function isWithin(offset: number, length: number): boolean {
  return offset >= 0 && offset < length;
}
