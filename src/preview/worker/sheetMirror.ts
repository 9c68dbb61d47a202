import type { ChartView, SheetView } from '../../simulator/sheetContract';
import { CellMirror } from './cellMirror';
import { cellState, isShown } from './cellState';
import { sheetFrame } from './sheetFrame';
import type { CellState, SheetState } from './sheetState';

/** Cells that hold nothing yet can have looks and choices; so many of them are looked at. */
const MOST_CELLS_LOOKED_AT = 60_000;

/** What differs from what the page has. */
export interface SheetChanges {
  /** `undefined` when the tab has to be shown anew. */
  readonly cells: readonly CellState[] | undefined;
  readonly charts: readonly ChartView[] | undefined;
}

/** A tab as the page has it, for telling it only what changed. */
export class SheetMirror {
  readonly state: SheetState;
  private readonly frame: string;
  private readonly cells: CellMirror;
  private charts: string;

  /**
   * @param sheet The tab.
   */
  constructor(sheet: SheetView) {
    const frame = sheetFrame(sheet);
    const { charts } = sheet;
    this.frame = JSON.stringify(frame);
    this.charts = JSON.stringify(charts);
    this.cells = new CellMirror(sheet.columnCount);
    this.state = { ...frame, charts, cells: this.changedCells(sheet, true).filter(isShown) };
  }

  /**
   * What the tab has now that the page does not know yet; from now on the page counts as knowing it.
   *
   * @param sheet The tab.
   * @param isThorough Formats, notes and choices may have changed where the values did not.
   */
  changes(sheet: SheetView, isThorough: boolean): SheetChanges {
    const frame = JSON.stringify(sheetFrame(sheet));
    if (frame !== this.frame) return { cells: undefined, charts: undefined };
    return { cells: this.changedCells(sheet, isThorough), charts: this.changedCharts(sheet) };
  }

  private changedCharts({ charts }: SheetView): readonly ChartView[] | undefined {
    const text = JSON.stringify(charts);
    if (text === this.charts) return undefined;
    this.charts = text;
    return charts;
  }

  private changedCells(sheet: SheetView, isThorough: boolean): readonly CellState[] {
    const { rows, columns } = lookedAt(sheet);
    const changed: CellState[] = [];
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        if (this.cells.takeOver(sheet, { row, column }, isThorough)) changed.push(cellState(sheet, row, column));
      }
    }
    return changed;
  }
}

function lookedAt(sheet: SheetView) {
  const { usedRows, usedColumns, rowCount, columnCount } = sheet;
  const affordable = Math.floor(MOST_CELLS_LOOKED_AT / Math.max(1, columnCount));
  return {
    rows: Math.min(rowCount, Math.max(usedRows, affordable)),
    columns: rowCount * columnCount <= MOST_CELLS_LOOKED_AT ? columnCount : Math.max(usedColumns, 1),
  };
}
