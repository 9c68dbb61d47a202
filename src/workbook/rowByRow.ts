import { columnOf } from './argument';
import { counted } from './counted';
import type { FormulaCell } from './formula';
import { Problem } from './problem';

/** An argument that is a column: what one of its cells is called, and what Sheets handed over. */
export interface ColumnArgument {
  readonly noun: string;
  readonly argument: unknown;
}

/** The columns that a formula goes down side by side, and what comes of two cells in a row. */
export interface SideBySide {
  readonly formula: string;
  readonly left: ColumnArgument;
  readonly right: ColumnArgument;
  cellOf(left: unknown, right: unknown): FormulaCell;
}

/**
 * One cell for each row of two columns; a single cell on one side stands beside every cell of the other.
 *
 * @param sides The formula's name, the two columns, and what comes of two cells.
 * @returns One column.
 * @throws Problem when an argument is wider than a column, or the two are not as long.
 * @example rowByRow({ formula: 'F', left: { noun: 'day', argument: [[1], [2]] }, right: { noun: 'step', argument: 3 }, cellOf: (a, b) => a + b }) // [[4], [5]]
 */
export function rowByRow({ formula, left, right, cellOf }: SideBySide): readonly (readonly FormulaCell[])[] {
  const lefts = columnOf(formula, `the ${left.noun}s`, left.argument);
  const rights = columnOf(formula, `the ${right.noun}s`, right.argument);
  if (lefts.length === rights.length || rights.length === 1) {
    return lefts.map((cell, row) => [cellOf(cell, rights[rights.length === 1 ? 0 : row])]);
  }
  if (lefts.length === 1) return rights.map((cell) => [cellOf(lefts[0], cell)]);
  const found = `${counted(lefts.length, left.noun)} and ${counted(rights.length, right.noun)}`;
  throw new Problem(`${formula} needs one ${right.noun} per ${left.noun}: got ${found}`);
}
