import { CellError, type Matrix, type Scalar } from '../../cells/value';
import { compareValues } from '../coercion';
import { type CellFunction, define, repeating } from '../declare';
import { BOOLEAN, MATRIX, optional, WHOLE } from '../parameters';
import { columnsOf, flat, widthOf } from '../values';

/** A column to sort by, as values in the order of the rows. */
interface SortKey {
  readonly values: readonly Scalar[];
  readonly isAscending: boolean;
}

const ENABLING = { givesArray: true, inArrays: true };

const sortBy = repeating(
  [MATRIX],
  [MATRIX, BOOLEAN],
  (cells, ...keys) =>
    sorted(
      cells,
      keys.map((key) => sortKey(cells, key)),
    ),
  ENABLING,
);
const sortFirst = define([MATRIX], (cells) => sorted(cells, [sortKey(cells, [[[1]], true])]), ENABLING);

/** Rows in order. */
export const SORTING: Readonly<Record<string, CellFunction>> = {
  SORT: { ...sortBy, least: 1, call: (args, scope) => (args.length === 1 ? sortFirst : sortBy).call(args, scope) },
  SORTN: define(
    [MATRIX, optional(WHOLE, 1), optional(WHOLE, 0), optional(MATRIX, [[1]]), optional(BOOLEAN, true)],
    (cells, count, ties, column, isAscending) => {
      if (count < 1 || ties < 0 || ties > 3)
        throw new CellError('#VALUE!', 'SORTN needs at least one row and a tie mode 0–3.');
      return firstRows(sorted(cells, [sortKey(cells, [column, isAscending])]), count, ties, column);
    },
    ENABLING,
  ),
};

function sorted(cells: Matrix, keys: readonly SortKey[]): Matrix {
  const order = cells.map((_, index) => index);
  order.sort((one, other) => {
    for (const { values, isAscending } of keys) {
      const compared = compareSorted(values[one] ?? null, values[other] ?? null, isAscending);
      if (compared !== 0) return compared;
    }
    return one - other;
  });
  return order.map((index) => cells[index] ?? []);
}

/** Blanks come last in both directions, errors before them. */
function compareSorted(one: Scalar, other: Scalar, isAscending: boolean): number {
  const ranks = lastness(one) - lastness(other);
  if (ranks !== 0 || lastness(one) > 0) return ranks;
  return isAscending ? compareValues(one, other) : compareValues(other, one);
}

function lastness(value: Scalar): number {
  if (value === null) return 2;
  return value instanceof CellError ? 1 : 0;
}

/** A key is the number of a column, or a range of as many rows. */
function sortKey(cells: Matrix, [column, isAscending]: readonly [Matrix, boolean]): SortKey {
  const [first] = flat(column);
  if (column.length > 1 || (cells.length === 1 && widthOf(column) > 1)) {
    if (column.length !== cells.length) throw new CellError('#VALUE!', 'SORT has mismatched range sizes.');
    return { values: column.map((row) => row[0] ?? null), isAscending };
  }
  const values = typeof first === 'number' ? columnsOf(cells)[Math.trunc(first) - 1] : undefined;
  if (first instanceof CellError) throw first;
  if (values === undefined) throw new CellError('#VALUE!', `SORT has no column ${first} to sort by.`);
  return { values, isAscending };
}

/** `ties`: 0 cuts, 1 keeps rows equal to the last, 2 drops equal rows first, 3 counts each group of equals once. */
function firstRows(rows: Matrix, count: number, ties: number, column: Matrix): Matrix {
  const at = Math.trunc(Number(flat(column)[0])) - 1;
  const same = (one: readonly Scalar[] = [], other: readonly Scalar[] = []) =>
    ties === 2 ? one.join('\n') === other.join('\n') : one[at] === other[at];
  if (ties === 0) return rows.slice(0, count);
  const starts = rows.filter((row, index) => index === 0 || !same(row, rows[index - 1]));
  if (ties === 2) return starts.slice(0, count);
  const last = ties === 3 ? starts[count - 1] : rows[count - 1];
  if (last === undefined) return rows;
  const end = rows.indexOf(last);
  return rows.filter((row, index) => index <= end || same(row, last));
}
