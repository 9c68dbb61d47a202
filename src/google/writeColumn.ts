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
  if (isNew) tab.sheet.getRange(headerRow, at + 1).setNote(column.note);
  range.setValues(cells);
  const meant = now.map((row, i) =>
    String(values.get(i + 1) ?? (isNew && i + 1 === headerRow ? header : row[at]) ?? ''),
  );
  putRight(tab, { at, meant, now });
}

/** What each row of the list should have in the column, and the list as it stood a moment before. */
interface Meant {
  /** The column's place from 0. */
  readonly at: number;
  readonly meant: readonly string[];
  readonly now: readonly (readonly unknown[])[];
}

/**
 * A row may have moved between the last look and the writing: then the cells stand beside other people. Each row is known
 * by all its other cells; what it should have is put there, and a row that nobody knows loses what belongs to another.
 */
function putRight({ sheet }: Tab, { at, meant, now }: Meant): void {
  const after: unknown[][] = sheet.getDataRange().getValues();
  const left = new Map<string, string[]>();
  for (const [i, row] of now.entries()) {
    const key = known(row, at);
    left.set(key, [...(left.get(key) ?? []), meant[i] ?? '']);
  }
  const keys = after.map((row) => known(row, at));
  const stands = after.map((row) => String(row[at] ?? ''));
  const still = keys.map((key, i) => takeFrom(left.get(key), stands[i] ?? ''));
  const found = keys.map((key, i) => still[i] ?? left.get(key)?.shift());
  const claimed = new Set(found);
  const right = stands.map((id, i) => found[i] ?? (claimed.has(id) ? '' : id));
  const wrong = right.flatMap((id, i) => (id === stands[i] ? [] : [i]));
  const [first] = wrong;
  if (first === undefined) return;
  const cells = right.slice(first, (wrong[wrong.length - 1] ?? first) + 1).map((id) => [safeText(id)]);
  sheet.getRange(first + 1, at + 1, cells.length, 1).setValues(cells);
}

/** Rows that are alike in all other cells keep what each of them has. */
function takeFrom(ids: string[] | undefined, id: string): string | undefined {
  const at = ids?.indexOf(id) ?? -1;
  return at < 0 ? undefined : ids?.splice(at, 1)[0];
}

function known(row: readonly unknown[], at: number): string {
  const cells = row.map((cell, place) => (place === at ? '' : cell instanceof Date ? cell.getTime() : String(cell)));
  while (cells[cells.length - 1] === '') cells.pop();
  return JSON.stringify(cells);
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
