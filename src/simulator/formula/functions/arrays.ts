import { CellError, type Matrix, type Scalar } from '../../cells/value';
import { toBoolean } from '../coercion';
import { define, repeating } from '../declare';
import { BOOLEAN, MATRIX, NUMBER, optional, RAW, WHOLE } from '../parameters';
import { columnsOf, flat, matrixOf, transposed, widthOf } from '../values';

const ARRAY = { givesArray: true };
const ENABLING = { givesArray: true, inArrays: true };

/** Arrays from arrays. */
export const ARRAYS = {
  FILTER: repeating(
    [MATRIX],
    [MATRIX],
    (cells, ...conditions) =>
      filtered(
        cells,
        conditions.map(([one]) => one),
      ),
    ENABLING,
  ),
  UNIQUE: define([MATRIX, optional(BOOLEAN, false), optional(BOOLEAN, false)], unique, ENABLING),
  TRANSPOSE: define([MATRIX], transposed, ENABLING),
  SEQUENCE: define([optional(WHOLE, 1), optional(WHOLE, 1), optional(NUMBER, 1), optional(NUMBER, 1)], sequence, ARRAY),
  FLATTEN: repeating(
    [],
    [MATRIX],
    (...parts) => parts.flatMap(([cells]) => flat(cells).map((value) => [value])),
    ENABLING,
  ),
  ARRAY_CONSTRAIN: define(
    [MATRIX, WHOLE, WHOLE],
    (cells, rows, columns) => {
      if (rows < 0 || columns < 0) throw new CellError('#NUM!', 'ARRAY_CONSTRAIN needs at least one row and column.');
      if (rows === 0 || columns === 0) throw new CellError('#REF!', 'ARRAY_CONSTRAIN leaves nothing.');
      return cells.slice(0, rows).map((row) => row.slice(0, columns));
    },
    ENABLING,
  ),
  CHOOSECOLS: repeating([MATRIX], [MATRIX], (cells, ...picks) => transposed(picked(columnsOf(cells), picks)), ENABLING),
  CHOOSEROWS: repeating([MATRIX], [MATRIX], (cells, ...picks) => picked(cells, picks), ENABLING),
  VSTACK: repeating([], [MATRIX], (...parts) => stacked(parts.map(([cells]) => cells)), ENABLING),
  HSTACK: repeating(
    [],
    [MATRIX],
    (...parts) => transposed(stacked(parts.map(([cells]) => transposed(cells)))),
    ENABLING,
  ),
  TOCOL: define(
    [MATRIX, optional(WHOLE, 0), optional(BOOLEAN, false)],
    (cells, ignored, byColumn) => listed(cells, ignored, byColumn).map((value) => [value]),
    ENABLING,
  ),
  TOROW: define(
    [MATRIX, optional(WHOLE, 0), optional(BOOLEAN, false)],
    (cells, ignored, byColumn) => [listed(cells, ignored, byColumn)],
    ENABLING,
  ),
  WRAPROWS: define([MATRIX, WHOLE, optional(RAW, new CellError('#N/A'))], wrapped, ENABLING),
  WRAPCOLS: define(
    [MATRIX, WHOLE, optional(RAW, new CellError('#N/A'))],
    (cells, size, pad) => transposed(wrapped(cells, size, pad)),
    ENABLING,
  ),
};

function filtered(cells: Matrix, conditions: readonly Matrix[]): Matrix {
  const isAcross =
    conditions.every((one) => one.length === 1 && widthOf(one) === widthOf(cells)) &&
    (cells.length === 1 || widthOf(cells) > 1);
  if (isAcross && !(cells.length === 1 && widthOf(cells) === 1)) {
    return transposed(filtered(columnsOf(cells), conditions.map(transposed)));
  }
  const keeps = conditions.map((condition) => condition.map((row) => isKept(row[0] ?? null)));
  if (conditions.some((one) => widthOf(one) > 1 || one.length !== cells.length)) {
    throw new CellError('#N/A', 'FILTER has mismatched range sizes.');
  }
  const rows = cells.filter((_, index) => keeps.every((kept) => kept[index]));
  if (rows.length === 0) throw new CellError('#N/A', 'No matches are found in FILTER evaluation.');
  return rows;
}

function isKept(value: Scalar): boolean {
  if (typeof value === 'string' && !/^true$/i.test(value)) return false;
  return toBoolean(value);
}

function unique(cells: Matrix, byColumn: boolean, onceOnly: boolean): Matrix {
  const rows = byColumn ? columnsOf(cells) : cells;
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(rowIdentity(row), (counts.get(rowIdentity(row)) ?? 0) + 1);
  const seen = new Set<string>();
  const kept = rows.filter((row) => {
    const key = rowIdentity(row);
    const isFirst = !seen.has(key);
    seen.add(key);
    return onceOnly ? counts.get(key) === 1 : isFirst;
  });
  if (kept.length === 0) throw new CellError('#N/A', 'UNIQUE leaves no row.');
  return byColumn ? transposed(kept) : kept;
}

function rowIdentity(row: readonly Scalar[]): string {
  return row
    .map((value) => (value instanceof CellError ? value.code : `${typeof value} ${String(value).toLowerCase()}`))
    .join('\n');
}

function sequence(rows: number, columns: number, start: number, step: number): Matrix {
  if (rows < 1 || columns < 1) throw new CellError('#NUM!', 'SEQUENCE needs at least one row and column.');
  return matrixOf(rows, columns, (row, column) => start + (row * columns + column) * step);
}

function picked(lines: Matrix, picks: readonly (readonly [Matrix])[]): Matrix {
  return picks
    .flatMap(([cells]) => flat(cells))
    .map((pick) => {
      const index = Math.trunc(Number(pick));
      const line = index > 0 ? lines[index - 1] : lines[lines.length + index];
      if (pick instanceof CellError) throw pick;
      if (line === undefined || index === 0) throw new CellError('#VALUE!', `There is no line ${index} to choose.`);
      return line;
    });
}

function stacked(parts: readonly Matrix[]): Matrix {
  const width = Math.max(...parts.map(widthOf));
  return parts.flatMap((part) =>
    part.map((row) =>
      Array.from({ length: width }, (_, index) => (index < row.length ? (row[index] ?? null) : new CellError('#N/A'))),
    ),
  );
}

/** `ignored`: 1 leaves out blanks, 2 errors, 3 both. */
function listed(cells: Matrix, ignored: number, byColumn: boolean): readonly Scalar[] {
  const values = flat(byColumn ? columnsOf(cells) : cells).filter(
    (value) => !(ignored % 2 === 1 && value === null) && !(ignored >= 2 && value instanceof CellError),
  );
  if (values.length === 0) throw new CellError('#N/A', 'No value is left.');
  return values;
}

function wrapped(cells: Matrix, size: number, pad: Scalar): Matrix {
  if (size < 1) throw new CellError('#NUM!', 'Lines need at least one value.');
  if (cells.length > 1 && widthOf(cells) > 1) throw new CellError('#VALUE!', 'Wrapping needs a single row or column.');
  const values = flat(cells);
  return matrixOf(Math.ceil(values.length / size), size, (row, column) => {
    const value = values[row * size + column];
    return value === undefined ? pad : value;
  });
}
