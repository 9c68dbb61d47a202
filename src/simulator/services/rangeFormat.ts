import { RangeContent } from './rangeContent';
import type { Signatures } from './signatures';

type Full = GoogleAppsScript.Spreadsheet.Range;
type Methods =
  | 'getNote'
  | 'getNotes'
  | 'getNumberFormat'
  | 'getNumberFormats'
  | 'setNote'
  | 'setNotes'
  | 'setNumberFormat'
  | 'setNumberFormats';

/** The parameters of the methods of a range that have to do with number formats and notes. */
export const RANGE_FORMAT: Signatures<Methods> = {
  getNote: [''],
  getNotes: [''],
  getNumberFormat: [''],
  getNumberFormats: [''],
  setNote: ['text?'],
  setNotes: ['rows'],
  setNumberFormat: ['text'],
  setNumberFormats: ['rows'],
};

/** Number formats and notes of a range. */
export abstract class RangeFormat extends RangeContent implements Pick<Full, Methods> {
  getNote(): string {
    return this.sheet.notes.get(this.rectangle.row, this.rectangle.column) ?? '';
  }

  getNotes(): string[][] {
    return this.mapCells((row, column) => this.sheet.notes.get(row, column) ?? '');
  }

  getNumberFormat(): string {
    return this.formatAt(this.rectangle.row, this.rectangle.column);
  }

  getNumberFormats(): string[][] {
    return this.mapCells((row, column) => this.formatAt(row, column));
  }

  setNote(note: string | null): Full {
    return this.setNotes(this.mapCells(() => note));
  }

  setNotes(notes: (string | null)[][]): Full {
    this.refuseOtherSize(notes);
    this.forEachCell((row, column, r, c) => {
      const note = notes[r]?.[c] ?? '';
      this.sheet.notes.set(row, column, note === '' ? undefined : String(note));
    });
    return this.self;
  }

  setNumberFormat(numberFormat: string): Full {
    return this.setNumberFormats(this.mapCells(() => numberFormat));
  }

  /** `general` takes a format away. */
  setNumberFormats(numberFormats: string[][]): Full {
    this.refuseOtherSize(numberFormats);
    this.forEachCell((row, column, r, c) => {
      const format = String(numberFormats[r]?.[c] ?? '');
      this.sheet.numberFormats.set(row, column, format === '' || /^general$/i.test(format) ? undefined : format);
    });
    this.sheet.changed(this.rectangle);
    return this.self;
  }

  private formatAt(row: number, column: number): string {
    return this.host.calculation.shownFormat(this.sheet, row, column) || 'General';
  }
}
