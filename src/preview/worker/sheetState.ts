import type { CellChoice, CellLook, ChartView } from '../../simulator/sheetContract';

/** A cell as the page shows it. */
export interface CellState {
  readonly row: number;
  readonly column: number;
  /** As displayed. */
  readonly text: string;
  /** What the editor begins with: the formula, or the value as it is typed. */
  readonly input: string;
  readonly kind: 'blank' | 'text' | 'number' | 'boolean' | 'error';
  readonly note?: string;
  readonly look?: CellLook;
  readonly choice?: CellChoice;
}

/** All that a tab shows. */
export interface SheetState {
  readonly id: number;
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** In pixels, one per column. */
  readonly columnWidths: readonly number[];
  /** Rows that are not of the usual height: `[row, pixels]`. */
  readonly rowHeights: readonly (readonly [number, number])[];
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly cells: readonly CellState[];
  readonly charts: readonly ChartView[];
}

/** A tab in the row of tabs. */
export interface TabState {
  readonly id: number;
  readonly name: string;
  readonly isHidden: boolean;
}
