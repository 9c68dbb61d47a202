import type { Edit, EditedRow } from '../workbook/edit';
import { asCell } from './asCell';
import type { EditedPlace } from './editedPlace';
import { type Zone, zoneOf } from './zone';

/** An edit, with all that stands in its rows, as the platform has it. */
export interface ReadEdit extends Edit {
  readonly zone: Zone;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly notes: readonly (readonly string[])[];
}

/** What the platform tells of the edit of a single cell; of several cells it tells nothing. */
export interface Told {
  readonly value?: unknown;
  readonly oldValue?: unknown;
}

/**
 * Reads the rows in which something was edited.
 *
 * @param place Where.
 * @param told What is known of the single cell that was edited.
 * @returns The edit. A cell that holds another number by now than was typed has been written again meanwhile: no rows.
 */
export function readEdit({ sheet, headers, span, firstRow, lastRow }: EditedPlace, told: Told): ReadEdit {
  const zone = zoneOf(sheet.getParent().getSpreadsheetTimeZone());
  const range = sheet.getRange(firstRow, 1, lastRow - firstRow + 1, headers.length);
  const values: unknown[][] = range.getValues();
  const [formulas, notes] = [range.getFormulas(), range.getNotes()];
  const all = values.map((cells, i): EditedRow => {
    const row = { row: firstRow + i, formulas: formulas[i] ?? [], notes: notes[i] ?? [] };
    return { ...row, values: cells.map((cell) => asCell(cell, zone)) };
  });
  const isSingle = all.length === 1 && span.first === span.last;
  const now = isSingle ? all[0]?.values[span.first] : undefined;
  const rows = isOtherNumber(told.value, now) ? [] : all;
  const before = isSingle ? valueBefore(told, now === '') : undefined;
  return { headers, span, rows, before, today: zone.dayOf(new Date()), zone, values, formulas, notes };
}

/** Numbers are told as text. */
function isOtherNumber(value: unknown, now: unknown): boolean {
  const isNumber = typeof value === 'string' && value !== '' && Number.isFinite(Number(value));
  return isNumber && typeof now === 'number' && Number(value) !== now;
}

/** Nothing is told of a cell that was blank before, nor of one that was pasted over; a paste tells no value either. */
function valueBefore({ value, oldValue }: Told, isBlankNow: boolean): Edit['before'] {
  if (typeof oldValue !== 'string' || oldValue === '') {
    return typeof value === 'string' || isBlankNow ? '' : undefined;
  }
  return Number.isFinite(Number(oldValue)) ? Number(oldValue) : oldValue;
}
