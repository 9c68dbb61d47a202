import type { Column } from '../workbook/columns';
import { asWritten } from './asWritten';
import type { Book } from './book';
import { safeText } from './safeText';
import type { Tab } from './tab';

/** A cell of the user's own list with its new value. */
export interface OwnWrite {
  readonly column: Column<unknown>;
  /** From 0. */
  readonly place: number;
  readonly cell: string;
  readonly value: string;
}

/** A cell as it was. */
interface Before {
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  readonly cell: string;
  readonly value: unknown;
  readonly format: string;
}

/** Cells that are about to be written. */
export interface OwnCells {
  write(): void;
  /** Puts back what stood there. @returns The cells that could not be put back. */
  putBack(): readonly string[];
}

/**
 * Gets cells of the user's own list ready to be written, all of one row. Their looks stay; a day goes in as a date, in the
 * format that the list has for dates.
 *
 * @param book The open spreadsheet.
 * @param tab The list.
 * @param row The row.
 * @param cells The cells.
 */
export function writeOwnCells({ zone }: Book, tab: Tab, row: number, cells: readonly OwnWrite[]): OwnCells {
  const before = cells.map(({ place, cell }): Before => {
    const range = tab.sheet.getRange(row, place + 1);
    return { range, cell, value: range.getValue(), format: range.getNumberFormat() };
  });
  let begun = 0;
  return {
    write() {
      for (const [i, { column, place, value }] of cells.entries()) {
        const { range, format } = before[i] ?? {};
        begun = i + 1;
        if (column.kind === 'day' && !isDateFormat(format ?? '')) range?.setNumberFormat(dateFormatOf(tab, place));
        range?.setValue(asWritten(value, column, zone));
      }
    },
    putBack: () => before.slice(0, begun).flatMap((each) => (isPutBack(each) ? [] : [each.cell])),
  };
}

function isPutBack({ range, value, format }: Before): boolean {
  try {
    range.setValue(typeof value === 'string' ? safeText(value) : value).setNumberFormat(format);
    return true;
  } catch {
    return isAsItWas(range, value);
  }
}

/** A cell that could not be written at all needs nothing put back. */
function isAsItWas(range: Before['range'], value: unknown): boolean {
  try {
    const now: unknown = range.getValue();
    return now instanceof Date && value instanceof Date ? now.getTime() === value.getTime() : now === value;
  } catch {
    return false;
  }
}

const USUAL = 'm/d/yyyy';

/** The first date format in the column; the cell itself has none. */
function dateFormatOf({ sheet, cells }: Tab, place: number): string {
  const formats = sheet.getRange(1, place + 1, Math.max(cells.length, 1), 1).getNumberFormats();
  return formats.flat().find(isDateFormat) ?? USUAL;
}

function isDateFormat(format: string): boolean {
  const plain = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return plain !== 'General' && /[dy]/i.test(plain);
}
