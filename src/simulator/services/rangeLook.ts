import { type Look, PLAIN_LOOK, refuseLook } from '../cells/look';
import { RangeFormat } from './rangeFormat';
import type { Signatures } from './signatures';

type Full = GoogleAppsScript.Spreadsheet.Range;
type Methods =
  | 'getBackground'
  | 'getBackgrounds'
  | 'setBackground'
  | 'setBackgrounds'
  | 'getFontColor'
  | 'getFontColors'
  | 'setFontColor'
  | 'setFontColors'
  | 'getFontWeight'
  | 'getFontWeights'
  | 'setFontWeight'
  | 'setFontWeights'
  | 'getFontStyle'
  | 'getFontStyles'
  | 'setFontStyle'
  | 'setFontStyles'
  | 'getFontSize'
  | 'getFontSizes'
  | 'setFontSize'
  | 'setFontSizes';

/** The parameters of the methods of a range that have to do with its look. */
export const RANGE_LOOK: Signatures<Methods> = {
  getBackground: [''],
  getBackgrounds: [''],
  setBackground: ['text?'],
  setBackgrounds: ['rows'],
  getFontColor: [''],
  getFontColors: [''],
  setFontColor: ['text?'],
  setFontColors: ['rows'],
  getFontWeight: [''],
  getFontWeights: [''],
  setFontWeight: ['text?'],
  setFontWeights: ['rows'],
  getFontStyle: [''],
  getFontStyles: [''],
  setFontStyle: ['text?'],
  setFontStyles: ['rows'],
  getFontSize: [''],
  getFontSizes: [''],
  setFontSize: ['number'],
  setFontSizes: ['rows'],
};

/** How the cells of a range look. `null` takes a setting away. */
export abstract class RangeLook extends RangeFormat implements Pick<Full, Methods> {
  getBackground(): string {
    return this.lookAt('background', this.rectangle.row, this.rectangle.column);
  }

  getBackgrounds(): string[][] {
    return this.mapCells((row, column) => this.lookAt('background', row, column));
  }

  setBackground(value: string | null): Full {
    return this.setLook('background', () => value);
  }

  setBackgrounds(values: (string | null)[][]): Full {
    return this.setLooks('background', values);
  }

  getFontColor(): string {
    return this.lookAt('fontColor', this.rectangle.row, this.rectangle.column);
  }

  getFontColors(): string[][] {
    return this.mapCells((row, column) => this.lookAt('fontColor', row, column));
  }

  setFontColor(value: string | null): Full {
    return this.setLook('fontColor', () => value);
  }

  setFontColors(values: (string | null)[][]): Full {
    return this.setLooks('fontColor', values);
  }

  getFontWeight(): GoogleAppsScript.Spreadsheet.FontWeight {
    return this.lookAt('fontWeight', this.rectangle.row, this.rectangle.column);
  }

  getFontWeights(): GoogleAppsScript.Spreadsheet.FontWeight[][] {
    return this.mapCells((row, column) => this.lookAt('fontWeight', row, column));
  }

  setFontWeight(value: GoogleAppsScript.Spreadsheet.FontWeight | null): Full {
    return this.setLook('fontWeight', () => value);
  }

  setFontWeights(values: (GoogleAppsScript.Spreadsheet.FontWeight | null)[][]): Full {
    return this.setLooks('fontWeight', values);
  }

  getFontStyle(): GoogleAppsScript.Spreadsheet.FontStyle {
    return this.lookAt('fontStyle', this.rectangle.row, this.rectangle.column);
  }

  getFontStyles(): GoogleAppsScript.Spreadsheet.FontStyle[][] {
    return this.mapCells((row, column) => this.lookAt('fontStyle', row, column));
  }

  setFontStyle(value: GoogleAppsScript.Spreadsheet.FontStyle | null): Full {
    return this.setLook('fontStyle', () => value);
  }

  setFontStyles(values: (GoogleAppsScript.Spreadsheet.FontStyle | null)[][]): Full {
    return this.setLooks('fontStyle', values);
  }

  getFontSize(): number {
    return this.lookAt('fontSize', this.rectangle.row, this.rectangle.column);
  }

  getFontSizes(): number[][] {
    return this.mapCells((row, column) => this.lookAt('fontSize', row, column));
  }

  setFontSize(value: number): Full {
    return this.setLook('fontSize', () => value);
  }

  setFontSizes(values: number[][]): Full {
    return this.setLooks('fontSize', values);
  }

  /** What was set on a cell, else the default. */
  protected lookAt<Key extends keyof Look>(key: Key, row: number, column: number): Required<Look>[Key] {
    return { ...PLAIN_LOOK, ...this.sheet.looks.get(row, column) }[key];
  }

  /** Sets one property of each cell's look. Cells that looked alike go on sharing one look. */
  protected setLook<Key extends keyof Look>(key: Key, value: (r: number, c: number) => Look[Key] | null): Full {
    const { looks } = this.sheet;
    let last: { before: Look | undefined; set: Look[Key] | null; after: Look } | undefined;
    this.forEachCell((row, column, r, c) => {
      const before = looks.get(row, column);
      const set = value(r, c);
      if (set !== null && set !== undefined && set !== last?.set) refuseLook(key, set);
      if (!last || last.before !== before || last.set !== set)
        last = { before, set, after: changedLook(before, key, set) };
      looks.set(row, column, last.after);
    });
    return this.self;
  }

  /** The same with a value for each cell. */
  protected setLooks<Key extends keyof Look>(key: Key, values: readonly (readonly (Look[Key] | null)[])[]): Full {
    this.refuseOtherSize(values);
    return this.setLook(key, (r, c) => values[r]?.[c] ?? null);
  }
}

function changedLook<Key extends keyof Look>(before: Look | undefined, key: Key, value: Look[Key] | null): Look {
  const { [key]: _dropped, ...rest }: Look = before ?? {};
  return value === null || value === undefined ? rest : { ...rest, [key]: value };
}
