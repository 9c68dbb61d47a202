import type { CellState, SheetState } from '../../worker/sheetState';
import { type Axis, axis } from './axis';
import { wrappedHeight } from './textSize';

/** The tab on the screen: where its rows and columns are, and what its cells show. */
export interface ShownSheet {
  readonly state: SheetState;
  readonly rows: Axis;
  readonly columns: Axis;
  /** Pixels of the row numbers at the left. */
  readonly headerWidth: number;
  cell(row: number, column: number): CellState | undefined;
  /** All cells of which anything is known. */
  cells(): Iterable<CellState>;
  /** Takes the new states of cells. */
  put(cells: readonly CellState[]): void;
}

/** Pixels of the column letters at the top. */
export const HEADER_HEIGHT = 24;

/** Pixels of a row of which nothing else is known. */
export const ROW_HEIGHT = 21;

const HEADER_WIDTH = 46;
const DIGIT_WIDTH = 9;
const PADDING = 6;

/**
 * A tab made ready for the screen.
 *
 * @param state As the worker told it.
 */
export function shownSheet(state: SheetState): ShownSheet {
  const cells = new Map<number, CellState>();
  const key = (row: number, column: number) => row * state.columnCount + column;
  const put = (changed: readonly CellState[]) => {
    for (const cell of changed) cells.set(key(cell.row, cell.column), cell);
  };
  put(state.cells);
  return {
    state,
    rows: axis(rowSizes(state), state.frozenRows),
    columns: axis(columnSizes(state), state.frozenColumns),
    headerWidth: Math.max(HEADER_WIDTH, `${state.rowCount}`.length * DIGIT_WIDTH + 10),
    cell: (row, column) => cells.get(key(row, column)),
    cells: () => cells.values(),
    put,
  };
}

/**
 * True when the cell can make its row higher: its text has several lines.
 *
 * @param cell The cell.
 */
export function hasLines({ text, look }: CellState): boolean {
  return text.includes('\n') || (look?.isWrapped === true && text !== '');
}

/** Rows grow with their text unless their height was set. */
function rowSizes({ rowCount, rowHeights, hiddenRows, columnWidths, cells }: SheetState): readonly number[] {
  const sizes = new Array<number>(rowCount).fill(ROW_HEIGHT);
  for (const cell of cells.filter(hasLines)) {
    const width = cell.look?.isWrapped ? (columnWidths[cell.column] ?? 0) - PADDING : Number.POSITIVE_INFINITY;
    const needed = wrappedHeight(cell.text, cell.look, width) + PADDING;
    if (width > 0) sizes[cell.row] = Math.max(sizes[cell.row] ?? 0, needed);
  }
  for (const [row, height] of rowHeights) sizes[row] = height;
  for (const row of hiddenRows) sizes[row] = 0;
  return sizes;
}

function columnSizes({ columnWidths, hiddenColumns }: SheetState): readonly number[] {
  const sizes = [...columnWidths];
  for (const column of hiddenColumns) sizes[column] = 0;
  return sizes;
}
