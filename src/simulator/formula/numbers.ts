import { CellError, type Matrix } from '../cells/value';

/**
 * The numbers among cells; blank, text and TRUE are passed over.
 *
 * @throws CellError the first error among them.
 */
export function numbersOf(cells: Matrix): readonly number[] {
  const numbers: number[] = [];
  for (const row of cells) {
    for (const value of row) {
      if (typeof value === 'number') numbers.push(value);
      else if (value instanceof CellError) throw value;
    }
  }
  return numbers;
}
