import { changedList, type GridChange } from './gridChange';
import type { Rectangle } from './rectangle';

/** One property of all cells of a tab (their contents, their notes …). Empty cells cost nothing. */
export class Layer<Entry> {
  private lines: ((Entry | undefined)[] | undefined)[] = [];

  get(row: number, column: number): Entry | undefined {
    return this.lines[row]?.[column];
  }

  /** The entries of a row, as far as there are any. */
  row(row: number): readonly (Entry | undefined)[] | undefined {
    return this.lines[row];
  }

  set(row: number, column: number, entry: Entry | undefined): void {
    const line = this.lines[row];
    if (line) line[column] = entry;
    else if (entry !== undefined) this.lines[row] = filledLine(column, entry);
  }

  fill({ row, column, rows, columns }: Rectangle, entry: Entry | undefined): void {
    for (let r = row; r < row + rows; r++) {
      if (entry === undefined && !this.lines[r]) continue;
      for (let c = column; c < column + columns; c++) this.set(r, c, entry);
    }
  }

  change(change: GridChange): void {
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
