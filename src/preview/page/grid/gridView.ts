import type { Block } from '../../../simulator/sheetContract';
import type { CellState, SheetState } from '../../worker/sheetState';

/** What a person does in the grid. The grid changes nothing by itself: it tells, and is told what changed. */
export interface GridEvents {
  /** Other cells are selected; the active one is where the block was begun. */
  selected(block: Block, active: { readonly row: number; readonly column: number }): void;
  /** Text was typed into a cell and Enter or Tab pressed; exactly as typed. */
  typed(row: number, column: number, text: string): void;
  /** Delete or Backspace on selected cells. */
  cleared(block: Block): void;
  /** A block of text was pasted from here on. */
  pasted(row: number, column: number, texts: readonly (readonly string[])[]): void;
  /** Cells that were copied or cut on a tab of this page were pasted. */
  pastedCells(from: { readonly sheet: number; readonly block: Block }, to: Block, isCut: boolean): void;
  /** The handle of a block was dragged over a larger one. */
  filled(from: Block, to: Block): void;
  /** The edge of a column was dragged, or of several selected ones: `[column, pixels]`. */
  columnsResized(widths: readonly (readonly [number, number])[]): void;
  /** The menu of the selected cells is wanted: right click, or the menu key. Pixels from the window's corner. */
  menuWanted(x: number, y: number): void;
}

/** A box that floats over the cells and scrolls with them. */
export interface FloatingBox {
  readonly id: number;
  readonly row: number;
  readonly column: number;
  /** Pixels from the cell's corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly element: HTMLElement;
}

/** The cells of one tab on the screen. */
export interface GridView {
  /** Shows a tab in place of what was shown; keeps selection and scroll position when it is the same tab. */
  show(sheet: SheetState): void;
  /** Repaints cells of the shown tab. */
  update(cells: readonly CellState[]): void;
  /** The boxes over the shown tab, in place of the earlier ones. */
  float(boxes: readonly FloatingBox[]): void;
  select(block: Block): void;
  /** Takes the keyboard. */
  focus(): void;
  dispose(): void;
}
