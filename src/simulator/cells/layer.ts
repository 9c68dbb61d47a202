import { changedList, type GridChange } from './gridChange';
import type { Rectangle } from './rectangle';

/** A cell of a tab. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

type Lines<Entry> = ((Entry | undefined)[] | undefined)[];

/** One property of all cells of a tab (their contents, their notes …). Empty cells cost nothing. */
export class Layer<Entry> {
  private lines: Lines<Entry> = [];
  /** The lines as they were saved last, for as long as nothing has changed since. */
  private savedLines: Lines<Entry> | undefined;

  get(row: number, column: number): Entry | undefined {
    return this.lines[row]?.[column];
  }

  /** The entries of a row, as far as there are any. */
  row(row: number): readonly (Entry | undefined)[] | undefined {
    return this.lines[row];
  }

  set(row: number, column: number, entry: Entry | undefined): void {
    this.savedLines = undefined;
    const line = this.lines[row];
    if (line) line[column] = entry;
    else if (entry !== undefined) this.lines[row] = filledLine(column, entry);
  }

  /** Gives a cell the entry of another. */
  copy(from: Place, to: Place): void {
    this.set(to.row, to.column, this.get(from.row, from.column));
  }

  fill({ row, column, rows, columns }: Rectangle, entry: Entry | undefined): void {
    for (let r = row; r < row + rows; r++) {
      if (entry === undefined && !this.lines[r]) continue;
      for (let c = column; c < column + columns; c++) this.set(r, c, entry);
    }
  }

  change(change: GridChange): void {
    this.savedLines = undefined;
    if (change.axis === 'row') this.lines = changedList(this.lines, change);
    else this.lines = this.lines.map((line) => line && changedList(line, change));
  }

  /** Puts the rows of a rectangle into another order: the first becomes the row that `order` names first (from 0 within it). */
  reorder(rectangle: Rectangle, order: readonly number[]): void {
    const { row, column, columns } = rectangle;
    const before = order.map((_, index) => this.lines[row + index]?.slice(column, column + columns));
    order.forEach((from, index) => {
      const line = before[from];
      if (!line && !this.lines[row + index]) return;
      for (let c = 0; c < columns; c++) this.set(row + index, column + c, line?.[c]);
    });
  }

  /**
   * Remembers all entries.
   *
   * @returns Puts them back, as often as it is called, and gives the cells whose entries are others then, by columns.
   */
  saved(): () => readonly Rectangle[] {
    const copy = this.savedLines ?? copied(this.lines);
    this.savedLines = copy;
    return () => {
      const before = this.lines;
      if (this.savedLines === copy) return [];
      this.lines = copied(copy);
      this.savedLines = copy;
      return differences(before, copy);
    };
  }

  /** The first row and column after the last entry. */
  extent(): { rows: number; columns: number } {
    let rows = 0;
    let columns = 0;
    this.lines.forEach((line, row) => {
      const length = usedLength(line ?? []);
      if (length > 0) rows = row + 1;
      if (length > columns) columns = length;
    });
    return { rows, columns };
  }

  /** Calls back for every entry, by rows. */
  forEach(visit: (entry: Entry, row: number, column: number) => void): void {
    this.lines.forEach((line, row) => {
      line?.forEach((entry, column) => {
        if (entry !== undefined) visit(entry, row, column);
      });
    });
  }
}

function filledLine<Entry>(column: number, entry: Entry): (Entry | undefined)[] {
  const line: (Entry | undefined)[] = [];
  for (let c = 0; c < column; c++) line.push(undefined);
  line.push(entry);
  return line;
}

function usedLength(line: readonly unknown[]): number {
  let length = line.length;
  while (length > 0 && line[length - 1] === undefined) length--;
  return length;
}

function copied<Entry>(lines: Lines<Entry>): Lines<Entry> {
  return lines.map((line) => line?.slice());
}

/** Of each column the part in which two sets of lines have different entries. */
function differences<Entry>(one: Lines<Entry>, other: Lines<Entry>): readonly Rectangle[] {
  const columns: Rectangle[] = [];
  for (let row = 0; row < Math.max(one.length, other.length); row++) {
    const [before = [], after = []] = [one[row], other[row]];
    for (let column = 0; column < Math.max(before.length, after.length); column++) {
      if (before[column] === after[column]) continue;
      const top = columns[column]?.row ?? row;
      columns[column] = { row: top, column, rows: row - top + 1, columns: 1 };
    }
  }
  return Object.values(columns);
}
