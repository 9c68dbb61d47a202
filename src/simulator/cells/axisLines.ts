import { changedList, type GridChange } from './gridChange';

/** The rows or columns of a tab themselves: how large they are and whether they are hidden. */
export class AxisLines {
  private sizes: (number | undefined)[] = [];
  private hidden: (true | undefined)[] = [];
  private readonly normalSize: number;

  constructor(normalSize: number) {
    this.normalSize = normalSize;
  }

  size(position: number): number {
    return this.sizes[position] ?? this.normalSize;
  }

  setSize(first: number, count: number, pixels: number): void {
    for (let position = first; position < first + count; position++) this.sizes[position] = pixels;
  }

  isHidden(position: number): boolean {
    return this.hidden[position] === true;
  }

  setHidden(first: number, count: number, isHidden: boolean): void {
    for (let position = first; position < first + count; position++) this.hidden[position] = isHidden || undefined;
  }

  change(change: GridChange): void {
    this.sizes = changedList(this.sizes, change);
    this.hidden = changedList(this.hidden, change);
  }

  /** Remembers sizes and what is hidden; what comes back makes it so again, as often as it is called. */
  saved(): () => void {
    const sizes = this.sizes.slice();
    const hidden = this.hidden.slice();
    return () => {
      this.sizes = sizes.slice();
      this.hidden = hidden.slice();
    };
  }
}
