import type { FormulaCell } from './running';

/**
 * What unwinds the evaluation itself, never a value: nothing that catches errors of a formula may keep it. Not an Error, for
 * making a stack trace would cost more than the whole cell.
 */
export class Signal {}

/** A cell that is worked out only to see whether it spills turned out to need a cell which waits for the answer. */
export class VainGuess extends Signal {
  readonly depth: number;

  constructor(depth: number) {
    super();
    this.depth = depth;
  }
}

/** A chain of cells too long for the stack: this one has to be worked out first. */
export class TooDeep extends Signal {
  readonly cell: FormulaCell;

  constructor(cell: FormulaCell) {
    super();
    this.cell = cell;
  }
}
