import { CellError, type Matrix, type Scalar } from './value';

/** A column to sort by: its place within the rows (from 0) and the direction. */
export interface SortKey {
  readonly column: number;
  readonly isAscending: boolean;
}

const collator = new Intl.Collator('en', { sensitivity: 'accent' });

/**
 * The order in which Sheets puts rows: numbers before text (whatever its case) before FALSE and TRUE before errors, all of
 * it reversed when descending; empty cells are last in both directions. Equal rows keep their order. The empty text that a
 * formula gives is text, so it comes last of nothing: first of the texts when ascending.
 *
 * @returns The old place (from 0) of the row that comes first, second …
 * @example sortOrder([[2], [null], ['a'], [1]], [{ column: 0, isAscending: true }]) // [3, 0, 2, 1]
 */
export function sortOrder(rows: Matrix, keys: readonly SortKey[]): number[] {
  const order = rows.map((_, index) => index);
  return order.sort((one, other) => {
    for (const { column, isAscending } of keys) {
      const difference = compared(rows[one]?.[column] ?? null, rows[other]?.[column] ?? null, isAscending);
      if (difference !== 0) return difference;
    }
    return one - other;
  });
}

function compared(one: Scalar, other: Scalar, isAscending: boolean): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const difference = kind(one) - kind(other) || comparedAlike(one, other);
  return isAscending ? difference : -difference;
}

function kind(value: Scalar): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return value instanceof CellError ? 3 : 2;
}

function comparedAlike(one: Scalar, other: Scalar): number {
  if (typeof one === 'string' && typeof other === 'string') return collator.compare(one, other);
  if (one instanceof CellError || other instanceof CellError) return 0;
  return Number(one) - Number(other);
}
