import { columnLetters } from '../../cells/rectangle';
import { CellError, type Scalar } from '../../cells/value';
import { addressOf } from '../addresses';
import { caught } from '../broadcast';
import { type CellFunction, define } from '../declare';
import { BOOLEAN, EXTENT, MATRIX, NUMBER, optional, REFERENCE, TEXT, WHOLE } from '../parameters';
import { referenceTo } from '../resolve';
import type { Scope } from '../scope';
import { matrixOf, Reference, type Value, widthOf } from '../values';

/** Where cells are, and cells by where they are. */
export const POSITION = {
  ROW: placed((reference, scope) => counted(reference?.row ?? scope.row, reference?.rows ?? 1, false)),
  COLUMN: placed((reference, scope) => counted(reference?.column ?? scope.column, reference?.columns ?? 1, true)),
  ROWS: define([EXTENT], ({ rows }) => rows),
  COLUMNS: define([EXTENT], ({ columns }) => columns),
  INDEX: indexFunction(),
  OFFSET: define(
    [REFERENCE, WHOLE, WHOLE, optional(WHOLE, undefined), optional(WHOLE, undefined)],
    (from, down, right, rows = from.rows, columns = from.columns) =>
      inGrid(new Reference(from.sheet, from.row + down, from.column + right, rows, columns)),
    { givesArray: true },
  ),
  INDIRECT: indirect(),
  ADDRESS: define(
    [NUMBER, NUMBER, optional(NUMBER, 1), optional(BOOLEAN, true), optional(TEXT, '')],
    (row, column, mode, isA1, sheet) => {
      if (row < 1 || column < 1 || mode < 1 || mode > 4)
        throw new CellError('#VALUE!', 'ADDRESS needs a cell of the grid.');
      const name = isA1 ? a1(row, column, mode) : r1c1(row, column, mode);
      return sheet === '' ? name : `${/^\w+$/.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`}!${name}`;
    },
  ),
  SHEETS: here((scope) => scope.workbook.sheets.length),
  SHEET: here((scope) => scope.workbook.sheets.indexOf(scope.sheet) + 1),
  TODAY: here((scope) => Math.floor(scope.workbook.now())),
  NOW: here((scope) => scope.workbook.now()),
};

function here(read: (scope: Scope) => Scalar): CellFunction {
  return { least: 0, most: 0, givesArray: false, consumes: () => true, call: (_, scope) => read(scope) };
}

/** ROW and COLUMN: of a range, of an array counted from 1, or of the formula itself. */
function placed(read: (reference: Reference | undefined, scope: Scope) => Value): CellFunction {
  return {
    least: 0,
    most: 1,
    givesArray: true,
    consumes: () => true,
    call: ([argument], scope) =>
      caught(() => {
        const value = argument?.(scope);
        if (value === undefined || value instanceof Reference) return read(value, scope);
        if (value instanceof CellError) throw value;
        const cells = MATRIX.read(value, scope);
        return read(new Reference(scope.sheet, 0, 0, cells.length, widthOf(cells)), scope);
      }),
  };
}

function counted(first: number, length: number, isAcross: boolean): Value {
  if (length === 1) return first + 1;
  return matrixOf(isAcross ? 1 : length, isAcross ? length : 1, (row, column) => first + row + column + 1);
}

/** INDEX of a range is a range again, so that `A1:INDEX(A:A,3)` works. */
function indexFunction(): CellFunction {
  const fromArray = define(
    [MATRIX, optional(WHOLE, 0), optional(WHOLE, undefined)],
    (cells, row, column) => {
      const isRow = cells.length === 1 && column === undefined;
      const [atRow, atColumn] = isRow ? [0, row] : [row, column ?? 0];
      if (atRow < 0 || atColumn < 0) throw new CellError('#VALUE!', 'INDEX counts from 1.');
      if (atRow > cells.length || atColumn > widthOf(cells)) throw new CellError('#REF!', 'INDEX is out of the array.');
      const lines = atRow === 0 ? cells : cells.slice(atRow - 1, atRow);
      return lines.map((line) => (atColumn === 0 ? line : line.slice(atColumn - 1, atColumn)));
    },
    { givesArray: true, inArrays: true },
  );
  const fromRange = define([REFERENCE, optional(WHOLE, 0), optional(WHOLE, undefined)], partOf, { givesArray: true });
  return {
    ...fromArray,
    call: (args, scope) => {
      const source = args[0]?.({ ...scope, inArrays: true }) ?? null;
      const known = [() => source, ...args.slice(1)];
      return source instanceof Reference ? fromRange.call(known, scope) : fromArray.call(known, scope);
    },
  };
}

function partOf(range: Reference, row: number, column: number | undefined): Value {
  const isRow = range.rows === 1 && range.columns > 1 && column === undefined;
  const [atRow, atColumn] = isRow ? [0, row] : [row, column ?? 0];
  if (atRow < 0 || atColumn < 0 || atRow > range.rows || atColumn > range.columns) throw outOfBounds();
  const [down, rows] = atRow === 0 ? [0, range.rows] : [atRow - 1, 1];
  const [right, columns] = atColumn === 0 ? [0, range.columns] : [atColumn - 1, 1];
  return new Reference(range.sheet, range.row + down, range.column + right, rows, columns);
}

function outOfBounds(): CellError {
  return new CellError('#NUM!', 'INDEX is out of the range.');
}

function inGrid(reference: Reference): Reference {
  const { sheet, row, column, rows, columns } = reference;
  const fits = row >= 0 && column >= 0 && row + rows <= sheet.rowCount && column + columns <= sheet.columnCount;
  if (!fits || rows < 1 || columns < 1) throw new CellError('#REF!', 'OFFSET evaluates to an out of bounds range.');
  return reference;
}

function indirect(): CellFunction {
  return {
    least: 1,
    most: 2,
    givesArray: false,
    consumes: () => true,
    call: (args, scope) =>
      caught(() => {
        const address = addressOf(TEXT.read(args[0]?.(scope) ?? null, scope));
        if (address === undefined) return new CellError('#REF!', 'Function INDIRECT needs a cell or a range.');
        return referenceTo(address, scope);
      }),
  };
}

function a1(row: number, column: number, mode: number): string {
  return `${mode % 2 === 1 ? '$' : ''}${columnLetters(column - 1)}${mode < 3 ? '$' : ''}${row}`;
}

function r1c1(row: number, column: number, mode: number): string {
  return `R${mode < 3 ? row : `[${row}]`}C${mode % 2 === 1 ? column : `[${column}]`}`;
}
