import { enumMember } from './enumerations';
import { RangeLook } from './rangeLook';
import type { Signatures } from './signatures';

type Full = GoogleAppsScript.Spreadsheet.Range;
type Wrap = GoogleAppsScript.Spreadsheet.WrapStrategy;
type Methods =
  | 'getHorizontalAlignment'
  | 'getHorizontalAlignments'
  | 'setHorizontalAlignment'
  | 'setHorizontalAlignments'
  | 'getVerticalAlignment'
  | 'getVerticalAlignments'
  | 'setVerticalAlignment'
  | 'setVerticalAlignments'
  | 'getWrap'
  | 'getWrapStrategy'
  | 'setWrap'
  | 'setWrapStrategy';

/** The parameters of the methods of a range that have to do with how text lies in its cells. */
export const RANGE_ALIGNMENT: Signatures<Methods> = {
  getHorizontalAlignment: [''],
  getHorizontalAlignments: [''],
  setHorizontalAlignment: ['text?'],
  setHorizontalAlignments: ['rows'],
  getVerticalAlignment: [''],
  getVerticalAlignments: [''],
  setVerticalAlignment: ['text?'],
  setVerticalAlignments: ['rows'],
  getWrap: [''],
  getWrapStrategy: [''],
  setWrap: ['flag'],
  setWrapStrategy: ['WrapStrategy'],
};

/** How text lies in the cells of a range. */
export abstract class RangeAlignment extends RangeLook implements Pick<Full, Methods> {
  getHorizontalAlignment(): string {
    return this.lookAt('horizontalAlignment', this.rectangle.row, this.rectangle.column);
  }

  getHorizontalAlignments(): string[][] {
    return this.mapCells((row, column) => this.lookAt('horizontalAlignment', row, column));
  }

  setHorizontalAlignment(value: string | null): Full {
    return this.setLook('horizontalAlignment', () => value);
  }

  setHorizontalAlignments(values: (string | null)[][]): Full {
    return this.setLooks('horizontalAlignment', values);
  }

  getVerticalAlignment(): string {
    return this.lookAt('verticalAlignment', this.rectangle.row, this.rectangle.column);
  }

  getVerticalAlignments(): string[][] {
    return this.mapCells((row, column) => this.lookAt('verticalAlignment', row, column));
  }

  setVerticalAlignment(value: string | null): Full {
    return this.setLook('verticalAlignment', () => value);
  }

  setVerticalAlignments(values: (string | null)[][]): Full {
    return this.setLooks('verticalAlignment', values);
  }

  getWrap(): boolean {
    return this.lookAt('wrapStrategy', this.rectangle.row, this.rectangle.column) === 'WRAP';
  }

  getWrapStrategy(): Wrap {
    return enumMember('WrapStrategy', this.lookAt('wrapStrategy', this.rectangle.row, this.rectangle.column));
  }

  setWrap(isWrapped: boolean): Full {
    return this.setLook('wrapStrategy', () => (isWrapped ? 'WRAP' : 'OVERFLOW'));
  }

  setWrapStrategy(strategy: Wrap): Full {
    return this.setLook('wrapStrategy', () => String(strategy));
  }
}
