import { CellError } from '../cells/value';
import { TooDeep, VainGuess } from './signals';
import type { Place, Tab } from './tab';

/** How deep cells may ask for cells before the chain is worked out from its other end. */
const DEEPEST = 150;

/** A formula of a tab. */
export interface FormulaCell {
  readonly tab: Tab;
  readonly place: Place;
}

interface Run extends FormulaCell {
  /** Begun only to see whether it spills. */
  readonly isGuess: boolean;
  isCircular: boolean;
}

/** The formulas that are being worked out, each asked for by the one before it. */
export class Running {
  /** How often a cell asked for one that waits for it. */
  circles = 0;
  private runs: Run[] = [];
  /** Formulas whose array was found to feed on itself. */
  private readonly selfReaders = new Set<string>();
  /** Cells begun from the bottom of the stack; each needs the one after it, which was too far away. */
  private waiting: (FormulaCell & { isCircular: boolean })[] = [];

  get depth(): number {
    return this.runs.length;
  }

  get last(): FormulaCell | undefined {
    return this.runs[this.runs.length - 1];
  }

  /** How deep in the stack a cell is being worked out, `-1` when it is not. */
  depthOf(tab: Tab, row: number, column: number): number {
    return this.runs.findIndex((run) => isAt(run, tab, row, column));
  }

  /** Works a cell out as the last of the stack; one on a circle is `#REF!` whatever it comes to. */
  run<T>(cell: FormulaCell, isGuess: boolean, work: () => T): T | CellError {
    const run: Run = { tab: cell.tab, place: cell.place, isGuess, isCircular: this.isKnownCircular(cell) };
    this.runs.push(run);
    try {
      const result = work();
      return run.isCircular ? circularError() : result;
    } finally {
      this.runs.pop();
    }
  }

  private isKnownCircular({ tab, place }: FormulaCell): boolean {
    for (const one of this.waiting) if (one.isCircular && isAt(one, tab, place.row, place.column)) return true;
    return false;
  }

  /** Works out a cell on the chance that it spills, unless it needs a cell that waits for the answer. */
  guess(work: () => unknown): void {
    const { depth } = this;
    try {
      work();
    } catch (signal) {
      if (!(signal instanceof VainGuess) || signal.depth !== depth) throw signal;
    }
  }

  /**
   * The answer to a cell that asks for one which waits for it: every cell between them is on a circle.
   *
   * @throws VainGuess when one of them was only begun on the chance that it spills.
   */
  circle(depth: number): CellError {
    this.circles += 1;
    const guess = this.runs.findIndex((run, at) => at > depth && run.isGuess);
    if (guess >= 0) throw new VainGuess(guess);
    for (const run of this.runs.slice(depth)) run.isCircular = true;
    return circularError();
  }

  /** The same for a cell that reads what the formula at that depth fills: in later passes that one is a circle by itself. */
  selfCircle(depth: number): CellError {
    const run = this.runs[depth];
    if (run) this.selfReaders.add(selfKey(run.tab, run.place));
    return this.circle(depth);
  }

  isSelfReader(tab: Tab, place: Place): boolean {
    return this.selfReaders.has(selfKey(tab, place));
  }

  /**
   * Whether the cell was begun from the bottom of the stack and waits: then all that wait for it are on a circle.
   *
   * @throws TooDeep when the stack has no room for one more.
   */
  isWaitedFor({ tab, place }: FormulaCell): boolean {
    const index =
      this.waiting.length > 1 ? this.waiting.findIndex((one) => isAt(one, tab, place.row, place.column)) : -1;
    for (const one of index < 0 ? [] : this.waiting.slice(index)) one.isCircular = true;
    if (index < 0 && this.runs.length > DEEPEST) throw new TooDeep({ tab, place });
    return index >= 0;
  }

  /** Works out a cell from the bottom of the stack; a chain too long for the stack is begun at its far end. */
  fromTheBottom<T>(first: FormulaCell, compute: (cell: FormulaCell) => T): T {
    this.waiting = [{ ...first, isCircular: false }];
    for (;;) {
      try {
        const value = compute(this.waiting[this.waiting.length - 1] ?? first);
        this.waiting.pop();
        if (this.waiting.length === 0) return value;
      } catch (signal) {
        if (!(signal instanceof TooDeep)) throw signal;
        this.waiting.push({ ...signal.cell, isCircular: false });
      }
    }
  }
}

function selfKey(tab: Tab, { row, column }: Place): string {
  return `${row}:${column}:${tab.source.name}`;
}

function isAt({ tab, place }: FormulaCell, wantedTab: Tab, row: number, column: number): boolean {
  return place.row === row && place.column === column && tab === wantedTab;
}

function circularError(): CellError {
  return new CellError(
    '#REF!',
    'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
  );
}
