import { CellError } from '../cells/value';
import type { Address } from './addresses';
import type { Scope } from './scope';
import { Reference, type Value } from './values';

/** The cells that an address means in the place where the formula stands; a tab or cell that isn't there is `#REF!`. */
export function referenceTo(address: Address, { sheet, workbook }: Scope): Reference | CellError {
  const target = address.sheetName === undefined ? sheet : workbook.sheetNamed(address.sheetName);
  if (target === undefined) return new CellError('#REF!', `Unresolved sheet name '${address.sheetName}'.`);
  const bottom = address.bottom ?? target.rowCount - 1;
  const right = address.right ?? target.columnCount - 1;
  const isInGrid = bottom < target.rowCount && right < target.columnCount;
  if (!isInGrid || bottom < address.top || right < address.left)
    return new CellError('#REF!', 'Reference does not exist');
  return new Reference(target, address.top, address.left, bottom - address.top + 1, right - address.left + 1);
}

/** The smallest rectangle around two references: `A1:INDEX(B:B,3)`. */
export function spanOf(from: Value, to: Value): Reference | CellError {
  if (from instanceof CellError) return from;
  if (to instanceof CellError) return to;
  if (!(from instanceof Reference) || !(to instanceof Reference) || from.sheet !== to.sheet) {
    return new CellError('#ERROR!', 'Formula parse error.');
  }
  const row = Math.min(from.row, to.row);
  const column = Math.min(from.column, to.column);
  const bottom = Math.max(from.row + from.rows, to.row + to.rows);
  const right = Math.max(from.column + from.columns, to.column + to.columns);
  return new Reference(from.sheet, row, column, bottom - row, right - column);
}
