import type { ColumnChange } from '../workbook/command';
import { Problem } from '../workbook/problem';
import { makeColumns } from './gridSize';
import { safeText } from './safeText';
import type { Tab } from './tab';

/**
 * Writes cells of the one column that the add-on keeps in the user's list, making the column at the right end where it
 * is missing. No other cell of the list is written.
 *
 * @param tab The user's list.
 * @param change The column and its new cells.
 * @throws Problem when the list changed since it was read.
 */
export function writeColumn(tab: Tab, { reading, column, place, values }: ColumnChange): void {
  const isNew = place === undefined;
  const at = place ?? tab.cells[0]?.length ?? 0;
  const now = requireUnchanged(tab);
  if (isNew) makeColumns(tab, at + 1);
  const { headerRow } = reading;
  const rows = [...values.keys()].sort((a, b) => a - b);
  const first = isNew ? headerRow : (rows[0] ?? headerRow);
  const count = (rows[rows.length - 1] ?? first) - first + 1;
  const range = tab.sheet.getRange(first, at + 1, count, 1);
  const formulas = isNew ? [] : range.getFormulas();
  const header = isNew ? column.header : undefined;
  const cells = Array.from({ length: count }, (_, i) => {
    const kept = formulas[i]?.[0] || asItStands(now[first - 1 + i]?.[at]);
    const text = values.get(first + i) ?? (i === 0 ? header : undefined);
    return [text === undefined ? kept : safeText(String(text))];
  });
  range.setValues(cells);
  if (isNew) range.setNotes(cells.map((_, i) => [i === 0 ? column.note : '']));
}

/** A value of the sheet as it must be written to stay what it is. */
function asItStands(value: unknown): unknown {
  return typeof value === 'string' ? safeText(value) : (value ?? '');
}

/** People don't wait for the add-on: a row may have been inserted or sorted since the list was read. */
function requireUnchanged({ sheet, name, cells }: Tab): readonly (readonly unknown[])[] {
  const now: unknown[][] = sheet.getDataRange().getValues();
  const isSame =
    now.length === cells.length && now.every((row, i) => row.every((cell, j) => isAsRead(cell, cells[i]?.[j])));
  if (isSame) return now;
  const message = `“${name}” was edited while the add-on was working; nothing was written there. Choose the command again`;
  throw new Problem(message, { sheet: name, cell: '' });
}

function isAsRead(now: unknown, read: unknown): boolean {
  return now === read || now instanceof Date;
}
