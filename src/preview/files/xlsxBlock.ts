import { rectangleOf } from '../../simulator/cells/rectangle';
import type { Block } from '../../simulator/sheetContract';

/** The size of a grid. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/**
 * The cells of a range of a file, as far as the grid has them: ranges often go on to the last row that Excel has.
 *
 * @param range For instance `$A$2:B9`.
 * @param grid The size of the tab.
 * @returns `undefined` when none of them is in the grid.
 * @example xlsxBlock('A2:A1048576', { rows: 1000, columns: 26 }) // { row: 1, column: 0, rows: 999, columns: 1 }
 */
export function xlsxBlock(range: string, grid: GridSize): Block | undefined {
  const block = rectangleOf(range, { rowCount: grid.rows, columnCount: grid.columns });
  if (!block) return undefined;
  const rows = Math.min(block.rows, grid.rows - block.row);
  const columns = Math.min(block.columns, grid.columns - block.column);
  return rows > 0 && columns > 0 ? { ...block, rows, columns } : undefined;
}

/**
 * The same for several ranges.
 *
 * @param ranges Parted by blanks.
 * @param grid The size of the tab.
 * @example xlsxBlocks('A1 C2:C3', { rows: 2, columns: 26 }).length // 2
 */
export function xlsxBlocks(ranges: string, grid: GridSize): readonly Block[] {
  return ranges
    .trim()
    .split(/\s+/)
    .flatMap((range) => xlsxBlock(range, grid) ?? []);
}
